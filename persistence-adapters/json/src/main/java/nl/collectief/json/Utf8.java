package nl.collectief.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;

/** Reads documents out of bytes, and tells where they are not UTF-8. */
final class Utf8 {
    private static final char REPLACEMENT = '\ufffd';

    private Utf8() {}

    static Reading read(byte[] document) {
        String text = new String(document, UTF_8);
        // The fast decoder puts this character where it cannot read; it is rare enough elsewhere to look again.
        return text.indexOf(REPLACEMENT) < 0 ? DossierDocument.read(text) : strictly(document, text);
    }

    private static Reading strictly(byte[] document, String text) {
        ByteBuffer bytes = ByteBuffer.wrap(document);
        CharBuffer chars = CharBuffer.allocate(document.length);
        CoderResult result = UTF_8.newDecoder().decode(bytes, chars, true);
        if (!result.isError()) {
            return DossierDocument.read(text);
        }
        int offset = chars.position();
        String byteCode = String.format(java.util.Locale.ROOT, "0x%02X", document[bytes.position()]);
        return Examiner.refused(text, offset, byteCode, SyntaxFaults.NOT_UTF_8);
    }
}
