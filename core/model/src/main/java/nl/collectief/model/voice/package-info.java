/**
 * What people said: conversations, signals, insights and stories. Everything a programme does should lead back here.
 */
package nl.collectief.model.voice;
