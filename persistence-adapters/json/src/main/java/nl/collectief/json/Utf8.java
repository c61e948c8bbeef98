package nl.collectief.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.util.Locale;

/** Tells whether bytes are UTF-8, strictly, and where they are not: parsers are more lenient than a format should be. */
final class Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** Returns whether {@code bytes} are UTF-8 throughout, without a byte order mark, and begin with two characters. */
    static boolean isPlain(byte[] bytes) {
        // Nobody takes what begins with two ASCII characters for another encoding; zero would be one of those.
        if (bytes.length < 2 || bytes[0] <= 0 || bytes[1] <= 0) {
            return false;
        }
        int at = 0;
        while (at < bytes.length) {
            if (at + Long.BYTES <= bytes.length && ((long) LONGS.get(bytes, at) & NOT_ASCII) == 0) {
                at += Long.BYTES;
            } else if (bytes[at] >= 0) {
                at++;
            } else {
                int length = lengthOfCharacter(bytes, at);
                if (length == 0) {
                    return false;
                }
                at += length;
            }
        }
        return true;
    }

    /** Returns the number of bytes of the character that begins at {@code at} and is not ASCII, 0 if it is malformed. */
    private static int lengthOfCharacter(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int second = at + 1 < bytes.length ? bytes[at + 1] & 0xff : 0;
        int least = 0x80;
        int most = 0xbf;
        int length;
        if (first >= 0xc2 && first <= 0xdf) {
            length = 2;
        } else if (first >= 0xe0 && first <= 0xef) {
            length = 3;
            least = first == 0xe0 ? 0xa0 : 0x80; // not longer than need be
            most = first == 0xed ? 0x9f : 0xbf; // no half of a surrogate pair
        } else if (first >= 0xf0 && first <= 0xf4) {
            length = 4;
            least = first == 0xf0 ? 0x90 : 0x80;
            most = first == 0xf4 ? 0x8f : 0xbf; // no more than there are characters
        } else {
            return 0;
        }
        boolean whole = second >= least && second <= most && at + length <= bytes.length;
        for (int i = 2; whole && i < length; i++) {
            whole = (bytes[at + i] & 0xc0) == 0x80;
        }
        return whole ? length : 0;
    }

    /** Reads a document slowly and tells what is wrong with it. */
    static Reading examine(byte[] document) {
        String text = new String(document, UTF_8);
        try {
            check(document);
            return Examiner.examine(text);
        } catch (NodeParser.NotJson e) {
            return Examiner.refused(text, e.offset(), e.found(), e.fault());
        }
    }

    /** Tells where bytes are not UTF-8, or begin as other encodings do. */
    static void check(byte[] document) throws NodeParser.NotJson {
        ByteBuffer bytes = ByteBuffer.wrap(document);
        CharBuffer chars = CharBuffer.allocate(document.length);
        if (UTF_8.newDecoder().decode(bytes, chars, true).isError()) {
            String found = String.format(Locale.ROOT, "0x%02X", document[bytes.position()]);
            throw new NodeParser.NotJson(chars.position(), found, SyntaxFaults.NOT_UTF_8);
        }
        for (int i = 0; i < Math.min(2, document.length); i++) {
            if (document[i] == 0) {
                throw new NodeParser.NotJson(i, "0x00", SyntaxFaults.NOT_UTF_8);
            }
        }
    }
}
