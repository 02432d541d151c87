package org.sealready.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Switches that are written out choose as Java's do. */
class TypeSwitchesTest {

  /** Switches of several kinds over a value. */
  public interface Chooser extends Function<Object, String> {

    /** One in an interface, with a condition that sends it on. */
    static String kind(Object value) {
      return switch (value) {
        case null -> "nothing";
        case String text when text.length() > 3 -> "long " + text;
        case String text -> "short " + text;
        case Integer number when number > 9 -> "large " + number;
        case CharSequence other -> "characters";
        case Number other -> "number";
        default -> "other";
      };
    }
  }

  /** One that takes no null. */
  public static final class Chosen implements Chooser {

    @Override
    public String apply(Object value) {
      return switch (value) {
        case List<?> list -> "list " + list.size();
        case String text -> constant(text);
        default -> Chooser.kind(value);
      };
    }

    private static String constant(Object value) {
      return switch (value) {
        case String text when text.isEmpty() -> "empty";
        case Object other -> Chooser.kind(other);
      };
    }
  }

  /** Defines the two classes anew. */
  private static final class Anew extends ClassLoader {

    private int changed;

    private Anew() {
      super(TypeSwitchesTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      boolean isOurs = List.of(Chooser.class.getName(), Chosen.class.getName()).contains(name);
      if (!isOurs || findLoadedClass(name) != null) {
        return super.loadClass(name, resolve);
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        ClassFile files = ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL);
        ClassModel model = files.parse(in.readAllBytes());
        assertTrue(TypeSwitches.areIn(model), name);
        byte[] anew = TypeSwitches.writtenOut(files, model);
        assertFalse(TypeSwitches.areIn(files.parse(anew)), name);
        assertEquals(List.of(), files.verify(anew));
        changed++;
        return defineClass(name, anew, 0, anew.length);
      } catch (IOException unreadable) {
        throw new ClassNotFoundException(name, unreadable);
      }
    }
  }

  @Test
  @SuppressWarnings("unchecked") // it implements Function<Object, String>
  void chooseAsBefore() throws Exception {
    Anew loader = new Anew();
    var made = loader.loadClass(Chosen.class.getName()).getConstructor().newInstance();
    Function<Object, String> anew = (Function<Object, String>) made;
    Function<Object, String> before = new Chosen();
    List<Object> values =
        Arrays.asList(
            "", "ab", "abcd", 3, 12, 3L, new StringBuilder("x"), 'c', List.of(1), new int[0]);
    for (Object value : values) {
      assertEquals(before.apply(value), anew.apply(value));
    }
    assertThrows(NullPointerException.class, () -> anew.apply(null));
    assertEquals("nothing", kind(loader, null));
    assertEquals("long abcd", kind(loader, "abcd"));
    assertEquals(2, loader.changed);
  }

  private static Object kind(Anew loader, Object value)
      throws ReflectiveOperationException, InvocationTargetException {
    return loader
        .loadClass(Chooser.class.getName())
        .getMethod("kind", Object.class)
        .invoke(null, value);
  }
}
