package org.openmash.hosting.internal.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.core.api.InvalidRequest;
import org.openmash.hosting.internal.install.CodeLint.Finding;

/** What the gate sees in compiled connectors. The hostile ones are compiled with the tests and never run. */
class CodeLintTest {

    @TempDir
    Path folder;

    static class StartsAProcess {
        Object run() throws IOException {
            return new ProcessBuilder("id").start();
        }
    }

    static class EndsTheHub {
        void run() {
            System.exit(1);
        }
    }

    static class HaltsTheHub {
        void run() {
            Runtime.getRuntime().halt(1);
        }
    }

    static class ReachesIntoOthers {
        Object run(Object other) throws ReflectiveOperationException {
            var field = other.getClass().getDeclaredField("secret");
            field.setAccessible(true);
            return field.get(other);
        }
    }

    static class StartsThreads {
        Callable<Object> run() {
            return Executors::newCachedThreadPool;
        }
    }

    static class IsAThread extends Thread {}

    static class MakesThreadsByReference {
        Function<Runnable, Thread> run() {
            return Thread::new;
        }
    }

    static class OpensASocket {
        Object run() throws IOException {
            return new java.net.Socket("localhost", 1);
        }
    }

    static class HasItsOwnClient {
        Object run() {
            return java.net.http.HttpClient.newHttpClient();
        }
    }

    static class LooksByJmx {
        Object run() {
            return java.lang.management.ManagementFactory.getPlatformMBeanServer();
        }
    }

    static class MakesALoader extends ClassLoader {}

    static class LoadsNativeCode {
        void run() {
            System.loadLibrary("evil");
        }
    }

    static class HasNativeCode {
        native void run();
    }

    static class LooksForOtherBundles {
        Object run() {
            return org.osgi.framework.FrameworkUtil.getBundle(String.class);
        }
    }

    static class ReadsTheEnvironment {
        Object run() {
            return System.getenv("HOME");
        }
    }

    static class Decent {
        record Row(String name) {}

        List<Row> run() {
            return List.of("a", "b").stream().map(Row::new).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                StartsAProcess.class,
                EndsTheHub.class,
                HaltsTheHub.class,
                ReachesIntoOthers.class,
                StartsThreads.class,
                IsAThread.class,
                MakesThreadsByReference.class,
                OpensASocket.class,
                HasItsOwnClient.class,
                LooksByJmx.class,
                MakesALoader.class,
                LoadsNativeCode.class,
                HasNativeCode.class,
                LooksForOtherBundles.class
            })
    void refusesAnArchiveWhoseCodeHasNoBusinessThere(Class<?> hostile) throws IOException {
        List<Finding> findings = CodeLint.look(archive(hostile, Decent.class));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).refuse()).isTrue();
        assertThat(findings.get(0).where()).isEqualTo(hostile.getName());
        assertThat(findings.get(0).words()).isNotBlank();
    }

    @Test
    void saysWhatAReviewerShouldLookAtWithoutRefusingIt() throws IOException {
        List<Finding> findings = CodeLint.look(archive(ReadsTheEnvironment.class));

        assertThat(findings)
                .containsExactly(new Finding(ReadsTheEnvironment.class.getName(), "reads the environment", false));
    }

    @Test
    void theRefusalNamesTheClassAndWhatItDoes() throws IOException {
        Path kar = archive(EndsTheHub.class, ReadsTheEnvironment.class);

        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> CodeLint.check(kar))
                .withMessage("connector: test.kar is refused: " + EndsTheHub.class.getName()
                        + " ends the hub's process or hooks into its end");
        CodeLint.check(archive(ReadsTheEnvironment.class));
    }

    @Test
    void findsNothingInDecentCode() throws IOException {
        assertThat(CodeLint.look(archive(Decent.class, Decent.Row.class))).isEmpty();
    }

    @Test
    void codeThatCannotBeReadIsNotLetIn() throws IOException {
        Path kar = folder.resolve("broken.kar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(kar))) {
            zip.putNextEntry(new ZipEntry("Broken.class"));
            zip.write(new byte[] {1, 2, 3});
        }

        assertThat(CodeLint.look(kar)).singleElement().matches(Finding::refuse);
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> CodeLint.look(folder.resolve("none.kar")));
    }

    private Path archive(Class<?>... classes) throws IOException {
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(jar)) {
            for (Class<?> type : classes) {
                String name = type.getName().replace('.', '/') + ".class";
                zip.putNextEntry(new ZipEntry(name));
                try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
                    in.transferTo(zip);
                }
            }
        }
        Path kar = folder.resolve("test.kar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(kar))) {
            zip.putNextEntry(new ZipEntry("repository/test/1/test-1.jar"));
            zip.write(jar.toByteArray());
        }
        return kar;
    }
}
