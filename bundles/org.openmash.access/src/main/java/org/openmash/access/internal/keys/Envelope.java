package org.openmash.access.internal.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.openmash.core.api.Unavailable;

/** AES-256-GCM with a random nonce: format byte, nonce, ciphertext with tag. Thread-safe. */
final class Envelope {

    static final int KEY_BYTES = 32;
    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Envelope() {}

    static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    static SecretKey key(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }

    /** @param place what the result is bound to */
    static byte[] seal(SecretKey key, String place, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE_BYTES + hidden.length)
                    .put(FORMAT)
                    .put(nonce)
                    .put(hidden)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-256-GCM", e);
        }
    }

    static byte[] open(SecretKey key, String place, byte[] sealed) {
        if (sealed.length < 1 + NONCE_BYTES + TAG_BITS / 8 || sealed[0] != FORMAT) {
            throw new Unavailable("a sealed value has a form that this version does not know; nothing was opened");
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
        byte[] hidden = Arrays.copyOfRange(sealed, 1 + NONCE_BYTES, sealed.length);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, place).doFinal(hidden);
        } catch (GeneralSecurityException e) {
            // says neither which value nor why: the cause could help whoever tampered
            throw new Unavailable(
                    "a sealed value does not open: it was changed or moved, or the master key is another");
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
