package nl.collectief.model.text;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The codes of enum constants by their names, worked out once: they are asked for whenever something is sorted. */
final class ConstantCodes {
    // Grows with the names of constants that exist, and no further.
    private static final Map<String, String> CODES = new ConcurrentHashMap<>();

    private ConstantCodes() {}

    static String of(Enum<?> constant) {
        String code = CODES.get(constant.name());
        return code == null ? CODES.computeIfAbsent(constant.name(), ConstantCodes::code) : code;
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
