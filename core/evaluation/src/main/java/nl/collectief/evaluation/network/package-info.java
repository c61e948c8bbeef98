/**
 * The network of a coalition, and what it brings and reaches: who is tied to whom, how closely, over which members, and
 * how much of that is known.
 *
 * <p>A {@link nl.collectief.evaluation.network.CoalitionNetwork} is made for a period or for one survey (a wave). Every
 * {@link nl.collectief.evaluation.network.NetworkFigure} says of which {@link nl.collectief.evaluation.network.TieReading}
 * of the ties it is, keeps both its halves, and is "not defined" where a formula has no answer. Members without ties
 * count. What could not be placed is told {@linkplain nl.collectief.evaluation.network.Apart apart}.
 *
 * <p>Figures of a coalition of five to twenty-five members are coarse: one tie more or less shows. Compare the same
 * members over time before comparing coalitions, and read the {@linkplain nl.collectief.evaluation.network.Response
 * response} first. With few members a figure may say who told what: it is for the coalition itself, until disclosure
 * control has looked at it.
 *
 * <pre>{@code
 * CoalitionNetwork network = CoalitionNetwork.of(dossier, Coalition.KIND.ref("kern"), Period.ofYear(2021));
 * network.figure(Measure.DENSITY); // density, undirected: 0.167 (20 of 120)
 * network.between(Domain.MEDICAL, Domain.SOCIAL);
 * network.byStances(); // parent - professional: 3, new: ..3
 * network.response(TieReading.UNDIRECTED);
 * }</pre>
 */
@NullMarked
@DomainStyle
package nl.collectief.evaluation.network;

import nl.collectief.model.DomainStyle;
import org.jspecify.annotations.NullMarked;
