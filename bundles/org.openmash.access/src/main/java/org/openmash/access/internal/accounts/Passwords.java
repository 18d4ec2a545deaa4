package org.openmash.access.internal.accounts;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.openmash.core.api.TooMany;

/**
 * Argon2id hashes in PHC form, few at once: each takes 46 MiB, and a flood of sign-ins must not take the hub's memory.
 * Thread-safe.
 */
final class Passwords {

    static final int SHORTEST = 15;
    static final int LONGEST = 200;
    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,3}),p=([0-9]{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final Cost cost;
    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final SecureRandom random = new SecureRandom();
    private final String nobody;

    /** What a guess costs. */
    record Cost(int memoryKiB, int passes, int lanes) {
        static final Cost USUAL = new Cost(46 * 1024, 1, 1);
    }

    Passwords(Cost cost) {
        this.cost = cost;
        this.nobody = hash(Secrets.password().toCharArray());
    }

    String hash(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] hash = argon2(password, salt, cost, HASH_BYTES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$" + parameters(cost) + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(hash);
    }

    boolean matches(char[] password, String phc) {
        Matcher parts = parts(phc);
        byte[] wanted = Base64.getDecoder().decode(parts.group(5));
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        return MessageDigest.isEqual(wanted, argon2(cut(password), salt, cost(parts), wanted.length));
    }

    /** As much work as for somebody who exists. */
    void matchesNobody(char[] password) {
        matches(password, nobody);
    }

    /** Whether the hash was made at another cost than today's. */
    boolean outdated(String phc) {
        return !cost.equals(cost(parts(phc)));
    }

    private byte[] argon2(char[] password, byte[] salt, Cost price, int length) {
        enter();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(price.memoryKiB())
                    .withIterations(price.passes())
                    .withParallelism(price.lanes())
                    .withSalt(salt)
                    .build());
            byte[] hash = new byte[length];
            generator.generateBytes(password, hash);
            return hash;
        } finally {
            room.release();
        }
    }

    private void enter() {
        try {
            if (room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new TooMany("many people are signing in at this moment; try again in a minute");
    }

    /** Longer ones were never accepted; they are cut so that they cost no more than others. */
    private static char[] cut(char[] password) {
        return password.length <= LONGEST + 1 ? password : Arrays.copyOf(password, LONGEST + 1);
    }

    private static String parameters(Cost cost) {
        return "m=" + cost.memoryKiB() + ",t=" + cost.passes() + ",p=" + cost.lanes();
    }

    private static Cost cost(Matcher parts) {
        return new Cost(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    private static Matcher parts(String phc) {
        Matcher parts = PHC.matcher(phc);
        if (!parts.matches()) {
            throw new IllegalStateException("a stored password hash is not Argon2id in PHC form");
        }
        return parts;
    }
}
