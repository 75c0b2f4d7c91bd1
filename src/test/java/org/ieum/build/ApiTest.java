package org.ieum.build;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/api.txt} lists every public and protected member, so that a wider API is a visible diff. */
class ApiTest {
    private static final Set<String> GENERATED = Set.of("equals", "hashCode", "toString");

    @Test
    void publicApi_isAsWrittenDown() throws IOException, ClassNotFoundException {
        List<String> lines = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.ieum")) {
            Class<?> type = Class.forName(found.getName(), false, ApiTest.class.getClassLoader());
            if (isVisible(type) && !type.getPackageName().equals("org.ieum.app")) {
                lines.addAll(members(type));
            }
        }
        lines.sort(null);
        Golden.check(Path.of("docs", "api.txt"), String.join("\n", lines) + "\n");
    }

    private static boolean isVisible(Class<?> type) {
        return isVisible(type.getModifiers())
                && !type.isSynthetic()
                && !type.isAnonymousClass()
                && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static List<String> members(Class<?> type) {
        List<String> lines = new ArrayList<>(List.of(type.getName() + " " + kind(type)));
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isVisible(constructor.getModifiers()) && !constructor.isSynthetic()) {
                lines.add(type.getName() + "(" + parameters(constructor) + ")");
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field.getModifiers()) && !field.isSynthetic()) {
                lines.add(type.getName() + "." + field.getName() + " : "
                        + field.getGenericType().getTypeName());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isVisible(method.getModifiers()) && !method.isSynthetic() && !isGenerated(type, method)) {
                lines.add(type.getName() + "." + method.getName() + "(" + parameters(method) + ") : "
                        + (Modifier.isStatic(method.getModifiers()) ? "static " : "")
                        + method.getGenericReturnType().getTypeName());
            }
        }
        return lines;
    }

    private static String kind(Class<?> type) {
        return type.isRecord()
                ? "record (" + components(type) + ")"
                : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
    }

    private static String components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
    }

    private static boolean isGenerated(Class<?> type, Method method) {
        boolean component = type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(part -> part.getAccessor().equals(method));
        boolean constant = type.isEnum() && Set.of("values", "valueOf").contains(method.getName());
        return component || constant || GENERATED.contains(method.getName());
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                .map(java.lang.reflect.Type::getTypeName)
                .collect(Collectors.joining(", "));
    }
}
