package nl.collectief.json;

import java.util.List;

/** A value of a JSON text with its place in it. Immutable. */
sealed interface Node {
    /** Returns where it begins, in UTF-16 units from the start of the text. */
    int start();

    /** Returns where it ends, exclusive. */
    int end();

    /** An object with its members as they stand, doubled names too. */
    record Obj(int start, int end, List<Member> members) implements Node {}

    /** A member of an object; {@code start} is where its name begins. */
    record Member(int start, String name, Node value) {}

    record Arr(int start, int end, List<Node> items) implements Node {}

    record Str(int start, int end, String text) implements Node {}

    /** A number, with the digits as they were written: nothing is rounded and nothing is too large. */
    record Num(int start, int end, String digits) implements Node {}

    /** One of true, false and null. */
    record Word(int start, int end, String word) implements Node {
        boolean isNull() {
            return word.equals("null");
        }
    }
}
