package org.openmash.shell.internal.operatorkey;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** The private key of the console's only user, {@code operator}, and the line in keys.properties that lets it in. */
final class OperatorKey {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final String USER = "operator";

    private final Path file;
    private final Path allowed;

    OperatorKey(Path file, Path allowed) {
        this.file = file;
        this.allowed = allowed;
    }

    Path file() {
        return file;
    }

    /** Makes the key when there is none yet and lets it in; says whether it was made just now. */
    boolean provide() throws IOException {
        boolean missing = Files.notExists(file);
        try {
            if (missing) {
                keep(made());
            }
            letIn(kept());
        } catch (GeneralSecurityException unusable) {
            throw new IOException(file + " holds no RSA key; remove it and start the hub again", unusable);
        }
        return missing;
    }

    private static PrivateKey made() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        return generator.generateKeyPair().getPrivate();
    }

    private void keep(PrivateKey key) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        Path half = Files.createTempFile(file.getParent(), "operator", ".new", ownerOnly());
        Files.writeString(half, BEGIN + "\n" + body + "\n" + END + "\n", US_ASCII);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private RSAPrivateCrtKey kept() throws IOException, GeneralSecurityException {
        String body = Files.readString(file, US_ASCII).replace(BEGIN, "").replace(END, "");
        PKCS8EncodedKeySpec spec =
                new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(body));
        return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(spec);
    }

    private void letIn(RSAPrivateCrtKey key) throws IOException {
        String line = USER + " = " + SshWire.publicKey(key) + ",_g_:admingroup";
        List<String> lines = Files.readAllLines(allowed, UTF_8);
        if (!lines.contains(line)) {
            List<String> others = lines.stream()
                    .filter(other -> !other.startsWith(USER + " ="))
                    .toList();
            Files.write(allowed, Stream.concat(others.stream(), Stream.of(line)).toList(), UTF_8);
        }
    }
}
