package org.sealready.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Writes class files anew of which Java's cache holds too little: those of before Java 6 as Java
 * 8's, because a command would read and verify two hundred classes at each start, and our own
 * without {@link TypeSwitches}.
 */
final class CurrentClasses {

  private static final String OURS = "org/sealready/";
  private static final int OLDEST_CACHED = ClassFile.JAVA_6_VERSION;

  private final ZipFile jar;
  private final ClassFile files;

  CurrentClasses(ZipFile jar) {
    this.jar = jar;
    ClassHierarchyResolver known =
        ClassHierarchyResolver.ofResourceParsing(this::open)
            .orElse(ClassHierarchyResolver.defaultResolver())
            .cached();
    files =
        ClassFile.of(
            ClassFile.ConstantPoolSharingOption.NEW_POOL,
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
            ClassFile.ClassHierarchyResolverOption.of(known));
  }

  /** The same content, unless it is such a class. */
  byte[] content(String name, byte[] content) {
    if (!name.endsWith(".class")) {
      return content;
    }
    ClassModel old = files.parse(content);
    if (old.majorVersion() < OLDEST_CACHED) {
      return files.transformClass(old, lifting());
    }
    return name.startsWith(OURS) && TypeSwitches.areIn(old)
        ? TypeSwitches.writtenOut(files, old)
        : content;
  }

  /**
   * Each instruction is taken along by itself, so that what a verifier wants is worked out anew.
   */
  private static ClassTransform lifting() {
    return ClassTransform.dropping(element -> element instanceof ClassFileVersion)
        .andThen(ClassTransform.transformingMethodBodies((code, element) -> code.with(element)))
        .andThen(ClassTransform.endHandler(code -> code.withVersion(ClassFile.JAVA_8_VERSION, 0)));
  }

  private InputStream open(ClassDesc type) {
    String descriptor = type.descriptorString();
    ZipEntry entry = jar.getEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
    try {
      return entry == null ? null : jar.getInputStream(entry);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
