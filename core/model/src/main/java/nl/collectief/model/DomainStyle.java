package nl.collectief.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The house style of generated values, for a package and all packages below it. Generated classes stay package-private:
 * the abstract type and its own {@code Builder} are what users see. Class retention, so that an incremental build knows
 * the style of a package that it does not compile again.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {
            "access:access",
            "alias:aliases",
            "mailbox:mailboxes",
            "basis:basis",
            "focus:focus",
            "follows:follows",
            "fulfils:fulfils",
            "replaces:replaces"
        },
        jacksonIntegration = false,
        forceJacksonPropertyNames = false,
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = IncompleteValueException.class,
        from = "like", // records have an attribute called from
        defaults = @Value.Immutable(copy = false), // the generated class is not seen, so neither are its copies
        deferCollectionAllocation = true,
        defaultAsDefault = true)
public @interface DomainStyle {}
