package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Control;
import org.junit.jupiter.api.Test;
import org.sealready.ui.common.Fx;

class BaseStylesTest {

  private static final Path SHEET = Path.of("assets/styles/base.css");

  @Test
  void areWrittenAnewAfterEachChange() throws IOException {
    assertEquals(
        BaseStyles.text(),
        Files.readString(SHEET),
        "write it anew: mvn -q test-compile exec:exec@styles");
  }

  /** Somebody who uses one more control has to take it off the list of those left out. */
  @Test
  void leaveNoControlOfOursOut() {
    Set<Class<?>> controls = controlsOfOurs();
    assertEquals(
        Set.of(),
        controls.stream()
            .filter(control -> !BaseStyles.leftOut(Fx.get(() -> styleClasses(control))).isEmpty())
            .collect(Collectors.toSet()));
  }

  private static Set<Class<?>> controlsOfOurs() {
    return new ClassFileImporter()
        .importPath(Path.of("target/classes/org/sealready/ui")).stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(dependency -> dependency.getTargetClass())
            .filter(type -> type.getPackageName().startsWith("javafx.scene.control"))
            .map(JavaClass::reflect)
            .filter(Control.class::isAssignableFrom)
            .filter(type -> !Modifier.isAbstract(type.getModifiers()))
            .collect(Collectors.toSet());
  }

  private static List<String> styleClasses(Class<?> control) {
    try {
      return ((Control) control.getConstructor().newInstance()).getStyleClass();
    } catch (ReflectiveOperationException none) {
      throw new AssertionError(control.getName(), none);
    }
  }
}
