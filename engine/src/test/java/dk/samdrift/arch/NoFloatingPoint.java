package dk.samdrift.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Looks into the compiled class, where nothing hides: every instruction on float or double, every
 * descriptor of a field or method that names one (called or declared), every mention of the boxed
 * types.
 */
final class NoFloatingPoint extends ArchCondition<JavaClass> {
  private static final Pattern BOXED = Pattern.compile("java/lang/(Double|Float)\\b");
  private static final Pattern OBJECT_TYPE = Pattern.compile("L[^;]*;");

  NoFloatingPoint() {
    super("use no floating point");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (String use : usesIn(model(type))) {
      events.add(SimpleConditionEvent.violated(type, type.getName() + " uses " + use));
    }
  }

  private static Set<String> usesIn(ClassModel type) {
    Set<String> uses = new TreeSet<>();
    type.fields().forEach(field -> addIfFloating(field.fieldType(), uses));
    type.methods().forEach(method -> addIfFloating(method.methodType(), uses));
    for (PoolEntry entry : type.constantPool()) {
      switch (entry) {
        case NameAndTypeEntry used -> addIfFloating(used.type(), uses);
        case Utf8Entry text when BOXED.matcher(text.stringValue()).find() ->
            uses.add(text.stringValue());
        default -> {}
      }
    }
    for (MethodModel method : type.methods()) {
      method.code().ifPresent(code -> code.forEach(element -> addIfFloating(element, uses)));
    }
    return uses;
  }

  private static void addIfFloating(Utf8Entry descriptor, Set<String> uses) {
    String text = descriptor.stringValue();
    if (OBJECT_TYPE.matcher(text).replaceAll("").matches(".*[DF].*")) {
      uses.add("descriptor " + text);
    }
  }

  private static void addIfFloating(CodeElement element, Set<String> uses) {
    if (element instanceof NewPrimitiveArrayInstruction array
        && (array.typeKind() == TypeKind.DOUBLE || array.typeKind() == TypeKind.FLOAT)) {
      uses.add("new array of " + array.typeKind());
    } else if (element instanceof Instruction instruction && isFloating(instruction.opcode())) {
      uses.add("instruction " + instruction.opcode());
    }
  }

  private static boolean isFloating(Opcode opcode) {
    String name = opcode.name();
    boolean isConversion = name.matches("[ILFD]2[FD]|[FD]2[IL]");
    return isConversion || (name.matches("[DF].*") && !name.startsWith("DUP"));
  }

  private static ClassModel model(JavaClass type) {
    try (InputStream in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return ClassFile.of().parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
