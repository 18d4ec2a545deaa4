package org.openmash.store.jpa.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Unavailable;
import org.openmash.core.api.access.CaseKeys;

/** Real AES-256-GCM with a key per case and the place as associated data, without key custody. */
final class GcmCaseKeys implements CaseKeys {

    private static final int NONCE = 12;
    private final SecureRandom random = new SecureRandom();

    @Override
    public byte[] seal(CaseId caseId, String row, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, caseId, row, nonce, plain);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    @Override
    public byte[] open(CaseId caseId, String row, byte[] sealed) {
        byte[] nonce = new byte[NONCE];
        ByteBuffer given = ByteBuffer.wrap(sealed).get(nonce);
        byte[] rest = new byte[given.remaining()];
        given.get(rest);
        return crypt(Cipher.DECRYPT_MODE, caseId, row, nonce, rest);
    }

    private static byte[] crypt(int mode, CaseId caseId, String row, byte[] nonce, byte[] input) {
        try {
            byte[] key = MessageDigest.getInstance("SHA-256")
                    .digest(("a key for tests " + caseId).getBytes(StandardCharsets.UTF_8));
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(row.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException tampered) {
            throw new Unavailable("sealed value cannot be opened");
        }
    }
}
