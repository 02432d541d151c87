package org.sealready.release;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes switches over types anew as methods that ask type by type. Java links each such switch at
 * its first use by making a class, which its cache cannot hold: a letter meets two dozen of them.
 */
final class TypeSwitches {

  private static final ClassDesc BOOTSTRAPS = ClassDesc.of("java.lang.runtime.SwitchBootstraps");

  private static final int PRIVATE_STATIC =
      AccessFlag.PRIVATE.mask() | AccessFlag.STATIC.mask() | AccessFlag.SYNTHETIC.mask();

  /** A switch that was found; the types are in the order in which they are asked. */
  private record Found(String name, MethodTypeDesc type, List<ClassDesc> types) {}

  private final ClassModel model;
  private final List<Found> all = new ArrayList<>();

  private TypeSwitches(ClassModel model) {
    this.model = model;
  }

  /** Whether the class has any. */
  static boolean areIn(ClassModel model) {
    for (var entry : model.constantPool()) {
      if (entry instanceof InvokeDynamicEntry call && BOOTSTRAPS.equals(owner(call))) {
        return true;
      }
    }
    return false;
  }

  private static ClassDesc owner(InvokeDynamicEntry call) {
    return call.bootstrap().bootstrapMethod().reference().owner().asSymbol();
  }

  /** The same class without them. */
  static byte[] writtenOut(ClassFile files, ClassModel model) {
    TypeSwitches switches = new TypeSwitches(model);
    return files.transformClass(
        model,
        ClassTransform.transformingMethodBodies(switches::replace)
            .andThen(ClassTransform.endHandler(switches::addMethods)));
  }

  private void replace(CodeBuilder code, CodeElement element) {
    if (!(element instanceof InvokeDynamicInstruction call) || !isOverTypes(call)) {
      code.with(element);
      return;
    }
    List<ClassDesc> types = call.bootstrapArgs().stream().map(ClassDesc.class::cast).toList();
    Found found = new Found("typeSwitch$" + all.size(), call.typeSymbol(), types);
    all.add(found);
    code.invokestatic(
        model.thisClass().asSymbol(),
        found.name(),
        found.type(),
        model.flags().has(AccessFlag.INTERFACE));
  }

  private static boolean isOverTypes(InvokeDynamicInstruction call) {
    List<ConstantDesc> labels = call.bootstrapArgs();
    return owner(call.invokedynamic()).equals(BOOTSTRAPS)
        && call.bootstrapMethod().methodName().equals("typeSwitch")
        && labels.stream().allMatch(ClassDesc.class::isInstance);
  }

  private void addMethods(ClassBuilder builder) {
    for (Found found : all) {
      builder.withMethodBody(
          found.name(), found.type(), PRIVATE_STATIC, code -> ask(code, found.types()));
    }
  }

  /** As the bootstrap method says: -1 for null; else the first that fits, not before the start. */
  private static void ask(CodeBuilder code, List<ClassDesc> types) {
    Label nothing = code.newLabel();
    code.aload(0).ifnull(nothing);
    for (int i = 0; i < types.size(); i++) {
      Label next = code.newLabel();
      code.iload(1).loadConstant(i).if_icmpgt(next);
      code.aload(0).instanceOf(types.get(i)).ifeq(next);
      code.loadConstant(i).ireturn().labelBinding(next);
    }
    code.loadConstant(types.size()).ireturn().labelBinding(nothing).iconst_m1().ireturn();
  }
}
