package nl.collectief.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.collectief.json.Node.Arr;
import nl.collectief.json.Node.Member;
import nl.collectief.json.Node.Num;
import nl.collectief.json.Node.Obj;
import nl.collectief.json.Node.Str;
import nl.collectief.json.Node.Word;

/** Parses JSON (RFC 8259) into nodes with their places, and says in plain words where a text is none. */
final class NodeParser {
    /** Far more than any document of ours needs, far less than what would exhaust the stack. */
    static final int MAX_DEPTH = 100;

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final String text;
    private int at;

    private NodeParser(String text) {
        this.text = text;
    }

    /** The text is not JSON. */
    static final class NotJson extends Exception {
        private static final long serialVersionUID = 1;

        private final int offset;
        private final String found;
        private final transient Fault fault;

        NotJson(int offset, String found, Fault fault) {
            super(fault.message().en());
            this.offset = offset;
            this.found = found;
            this.fault = fault;
        }

        int offset() {
            return offset;
        }

        String found() {
            return found;
        }

        Fault fault() {
            return fault;
        }
    }

    static Node parse(String text) throws NotJson {
        NodeParser parser = new NodeParser(text);
        if (text.startsWith("\ufeff")) {
            throw new NotJson(0, "", SyntaxFaults.BYTE_ORDER_MARK);
        }
        parser.skipBlanks();
        if (parser.at == text.length()) {
            throw new NotJson(0, "", SyntaxFaults.EMPTY);
        }
        Node root = parser.value(1);
        parser.skipBlanks();
        if (parser.at < text.length()) {
            throw parser.unexpected(SyntaxFaults.AFTER_THE_END);
        }
        return root;
    }

    private Node value(int depth) throws NotJson {
        if (depth > MAX_DEPTH) {
            throw unexpected(SyntaxFaults.TOO_DEEP);
        }
        char c = peek();
        if (c == '{') {
            return object(depth);
        } else if (c == '[') {
            return array(depth);
        } else if (c == '"') {
            return string();
        } else if (c == '-' || isDigit(c)) {
            return number();
        } else if (isLetter(c)) {
            return word();
        }
        throw unexpected(SyntaxFaults.insteadOfValue(c));
    }

    private Obj object(int depth) throws NotJson {
        int start = at++;
        List<Member> members = new ArrayList<>();
        for (boolean more = opens('}', start); more; more = goesOn('}', start)) {
            if (peek() != '"') {
                throw peek() == '}' ? commaTooMany() : unexpected(SyntaxFaults.insteadOfName(peek()));
            }
            Str name = string();
            skipBlanks();
            if (end()) {
                throw unclosed(start);
            } else if (peek() != ':') {
                throw unexpected(SyntaxFaults.NO_COLON);
            }
            at++;
            skipBlanks();
            if (end()) {
                throw unclosed(start);
            }
            members.add(new Member(name.start(), name.text(), value(depth + 1)));
        }
        return new Obj(start, at, members);
    }

    private Arr array(int depth) throws NotJson {
        int start = at++;
        List<Node> items = new ArrayList<>();
        for (boolean more = opens(']', start); more; more = goesOn(']', start)) {
            if (peek() == ']') {
                throw commaTooMany();
            }
            items.add(value(depth + 1));
        }
        return new Arr(start, at, items);
    }

    /** Goes past an opening bracket to the first part; returns false, past the closing one, if there is none. */
    private boolean opens(char closing, int start) throws NotJson {
        skipBlanks();
        if (end()) {
            throw unclosed(start);
        }
        return !closes(closing);
    }

    /** Goes past a part to the next one; returns false, past the closing bracket, if there is none. */
    private boolean goesOn(char closing, int start) throws NotJson {
        skipBlanks();
        if (end()) {
            throw unclosed(start);
        } else if (closes(closing)) {
            return false;
        } else if (peek() != ',') {
            throw unexpected(SyntaxFaults.insteadOfComma(peek(), closing));
        }
        at++;
        skipBlanks();
        if (end()) {
            throw unclosed(start);
        }
        return true;
    }

    private boolean closes(char closing) {
        if (peek() == closing) {
            at++;
            return true;
        }
        return false;
    }

    private Str string() throws NotJson {
        int start = at++;
        StringBuilder unescaped = null;
        int from = at;
        while (true) {
            if (end() || peek() < ' ') {
                boolean lineEnds = end() || peek() == '\n' || peek() == '\r';
                throw new NotJson(
                        lineEnds ? start : at,
                        lineEnds ? text.substring(start, at) : "",
                        lineEnds ? SyntaxFaults.UNCLOSED_STRING : SyntaxFaults.CONTROL_CHARACTER);
            }
            char c = text.charAt(at++);
            if (c == '"') {
                String rest = text.substring(from, at - 1);
                return new Str(
                        start,
                        at,
                        unescaped == null ? rest : unescaped.append(rest).toString());
            } else if (c == '\\') {
                unescaped = unescaped == null ? new StringBuilder() : unescaped;
                unescaped.append(text, from, at - 1).append(escaped());
                from = at;
            }
        }
    }

    private char escaped() throws NotJson {
        int start = at - 1;
        char c = end() ? ' ' : text.charAt(at++);
        int plain = "\"\\/bfnrt".indexOf(c);
        if (plain >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        int code = 0;
        boolean known = c == 'u' && at + 4 <= text.length();
        for (int i = 0; known && i < 4; i++) {
            char digit = text.charAt(at++);
            int value = digit < 128 ? Character.digit(digit, 16) : -1;
            known = value >= 0;
            code = 16 * code + value;
        }
        if (!known) {
            throw new NotJson(start, text.substring(start, Math.min(at, text.length())), SyntaxFaults.BAD_ESCAPE);
        }
        return (char) code;
    }

    private Num number() throws NotJson {
        int start = at;
        while (!end() && (isLetter(peek()) || isDigit(peek()) || "+-.".indexOf(peek()) >= 0)) {
            at++;
        }
        String digits = text.substring(start, at);
        if (!NUMBER.matcher(digits).matches()) {
            throw new NotJson(start, digits, SyntaxFaults.BAD_NUMBER);
        }
        return new Num(start, at, digits);
    }

    private Word word() throws NotJson {
        int start = at;
        while (!end() && (isLetter(peek()) || isDigit(peek()))) {
            at++;
        }
        String word = text.substring(start, at);
        if (!word.equals("true") && !word.equals("false") && !word.equals("null")) {
            throw new NotJson(start, word, SyntaxFaults.UNKNOWN_WORD);
        }
        return new Word(start, at, word);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean end() {
        return at >= text.length();
    }

    private char peek() {
        return text.charAt(at);
    }

    private void skipBlanks() {
        while (!end() && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t')) {
            at++;
        }
    }

    private NotJson unexpected(Fault fault) {
        int length = Character.charCount(text.codePointAt(at));
        return new NotJson(at, text.substring(at, at + length), fault);
    }

    private NotJson commaTooMany() {
        int comma = text.lastIndexOf(',', at);
        return new NotJson(comma, ",", SyntaxFaults.COMMA_TOO_MANY);
    }

    private NotJson unclosed(int start) {
        return new NotJson(text.length(), "", SyntaxFaults.unclosed(text.charAt(start), new Lines(text).line(start)));
    }
}
