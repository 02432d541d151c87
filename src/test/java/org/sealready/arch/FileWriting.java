package org.sealready.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways of the JDK to change files, for a rule that forbids them. */
final class FileWriting {

  private static final Set<String> MAKERS =
      Set.of(
          FileOutputStream.class.getName(),
          FileWriter.class.getName(),
          RandomAccessFile.class.getName(),
          PrintStream.class.getName(),
          PrintWriter.class.getName());

  private static final Pattern CHANGES =
      Pattern.compile(
          "(write|copy|move|delete|create|newOutput|newBufferedWriter|newByte|set)\\w*");

  private static final Pattern FILE_CHANGES =
      Pattern.compile("(create|delete|mkdir|renameTo|set)\\w*");

  private FileWriting() {}

  /** Nothing in this package changes a file by itself. */
  static ArchRule notIn(String name) {
    return noClasses()
        .that()
        .resideInAPackage(name + "..")
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "it changes files", (JavaAccess<?> access) -> isChange(access)))
        .allowEmptyShould(true)
        .because("the window leaves the writing of files to the services");
  }

  private static boolean isChange(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String member = access.getTarget().getName();
    return owner.equals(Files.class.getName()) && CHANGES.matcher(member).matches()
        || owner.equals(File.class.getName()) && FILE_CHANGES.matcher(member).matches()
        || owner.equals(FileChannel.class.getName()) && member.equals("open")
        || MAKERS.contains(owner) && member.equals("<init>");
  }
}
