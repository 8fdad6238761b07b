package mx.iecm.informe.castellano;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Una prueba por cada idioma de máquina que cambia las mayúsculas de la i o las cifras. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ValueSource(strings = {"tr", "az", "lt", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"})
@interface EnOtrosIdiomas {}
