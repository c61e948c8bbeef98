package nl.collectief.json;

import nl.collectief.model.text.Label;

/** The types of JSON values, as people are told of them. */
enum JsonType {
    OBJECT("een object { }", "an object { }"),
    ARRAY("een lijst [ ]", "a list [ ]"),
    STRING("een tekst tussen aanhalingstekens", "a text between quotation marks"),
    NUMBER("een getal", "a number"),
    BOOLEAN("true of false", "true or false"),
    NULL("null", "null");

    private final String nl;
    private final String en;

    JsonType(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    Label label() {
        return Label.of(nl, en);
    }

    static JsonType of(Node node) {
        if (node instanceof Node.Obj) {
            return OBJECT;
        } else if (node instanceof Node.Arr) {
            return ARRAY;
        } else if (node instanceof Node.Str) {
            return STRING;
        } else if (node instanceof Node.Num) {
            return NUMBER;
        }
        return ((Node.Word) node).isNull() ? NULL : BOOLEAN;
    }
}
