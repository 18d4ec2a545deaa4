package org.openmash.shell.internal.operatorkey;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Base64;

/** Public keys as OpenSSH writes them in its .pub files: length-prefixed parts, base64 (RFC 4253, section 6.6). */
final class SshWire {

    private SshWire() {}

    static String publicKey(RSAPrivateCrtKey key) {
        byte[][] parts = {
            "ssh-rsa".getBytes(US_ASCII),
            key.getPublicExponent().toByteArray(),
            key.getModulus().toByteArray()
        };
        int size = 0;
        for (byte[] part : parts) {
            size += Integer.BYTES + part.length;
        }
        ByteBuffer wire = ByteBuffer.allocate(size);
        for (byte[] part : parts) {
            wire.putInt(part.length).put(part);
        }
        return Base64.getEncoder().encodeToString(wire.array());
    }
}
