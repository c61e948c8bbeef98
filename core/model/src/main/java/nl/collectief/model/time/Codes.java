package nl.collectief.model.time;

import java.util.Arrays;
import java.util.Optional;
import nl.collectief.model.text.Coded;

/** Finds constants by the code that text forms hold. */
final class Codes {
    private Codes() {}

    static <E extends Coded> Optional<E> find(E[] constants, String code) {
        return Arrays.stream(constants)
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }
}
