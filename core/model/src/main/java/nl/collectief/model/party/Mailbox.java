package nl.collectief.model.party;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A functional mailbox of an organisation, such as that of a team; never a person's. It is the only form in which an
 * address may stand in a dossier. Immutable and thread-safe.
 *
 * @param address the address, lower case, at most 254 characters
 */
public record Mailbox(String address) implements Comparable<Mailbox> {
    /** The greatest length that mail allows. */
    private static final int MAX_LENGTH = 254;

    private static final Pattern FORM = Pattern.compile("[a-z0-9._+-]{1,64}@([a-z0-9-]{1,63}\\.)+[a-z]{2,24}");

    public Mailbox {
        address = checkNotNull(address, "address").strip().toLowerCase(Locale.ROOT);
        checkArgument(
                address.length() <= MAX_LENGTH && FORM.matcher(address).matches(), "not the address of a mailbox");
    }

    /**
     * Returns the mailbox with this address.
     *
     * @throws IllegalArgumentException if it is not one; the message does not repeat it
     */
    public static Mailbox parse(String address) {
        return new Mailbox(address);
    }

    @Override
    public int compareTo(Mailbox other) {
        return address.compareTo(other.address);
    }

    /** Returns the address. */
    @Override
    public String toString() {
        return address;
    }
}
