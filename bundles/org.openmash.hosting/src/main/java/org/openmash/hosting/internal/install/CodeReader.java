package org.openmash.hosting.internal.install;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.openmash.hosting.internal.install.CodeLint.Finding;

/** Reads one class and holds every call in it against the rules. */
final class CodeReader extends ClassVisitor {

    private static final int API = Opcodes.ASM9;

    private final Consumer<Finding> findings;
    private String where = "";

    private CodeReader(Consumer<Finding> findings) {
        super(API);
        this.findings = findings;
    }

    static void read(InputStream code, Consumer<Finding> findings) throws IOException {
        new ClassReader(code).accept(new CodeReader(findings), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        where = name.replace('/', '.');
        if (superName != null) {
            look(superName, "<init>");
        }
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            findings.accept(new Finding(where, "has native code", true));
        }
        return new Calls();
    }

    private void look(String owner, String method) {
        CodeRules.find(owner, method)
                .ifPresent(rule -> findings.accept(new Finding(where, rule.words(), rule.refuse())));
    }

    /** The calls of one method, also those that it hands on as references. */
    private final class Calls extends MethodVisitor {

        private Calls() {
            super(API);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            look(owner, name);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            look(owner, name);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    look(handle.getOwner(), handle.getName());
                }
            }
        }
    }
}
