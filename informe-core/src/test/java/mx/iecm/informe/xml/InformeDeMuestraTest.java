package mx.iecm.informe.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Mencion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * La muestra tiene de todo. Si el modelo crece, aquí se dice qué le falta a la muestra; y con ella
 * completa, {@link InformeXmlTest} no pasa mientras el XML olvide algo.
 */
class InformeDeMuestraTest {

  /**
   * Dónde nombra un texto sus cifras solo lo usa el documento al componerse: el XML no lo lleva.
   */
  private static final Class<?> SOLO_DEL_DOCUMENTO = Mencion.class;

  private static final List<Object> DE_TODO = new ArrayList<>();

  static {
    recorrer(InformeDeMuestra.completo());
  }

  static Set<Class<?>> tipos() {
    var tipos = new LinkedHashSet<Class<?>>();
    alcanzar(Informe.class, tipos);
    return tipos;
  }

  @ParameterizedTest
  @MethodSource("tipos")
  void cadaTipoDelModeloEstaYCadaComponenteDiceAlgo(Class<?> tipo) {
    List<Object> valores = DE_TODO.stream().filter(tipo::isInstance).toList();

    assertThat(valores).as("falta en la muestra").isNotEmpty();
    if (tipo.isEnum()) {
      assertThat(valores).contains(tipo.getEnumConstants());
    }
    if (tipo.isRecord()) {
      assertThat(tipo.getRecordComponents())
          .as("siempre vacío, cero o falso en la muestra")
          .filteredOn(c -> !c.getGenericType().getTypeName().contains(SOLO_DEL_DOCUMENTO.getName()))
          .allMatch(c -> valores.stream().anyMatch(v -> diceAlgo(valor(c, v))));
    }
  }

  @Test
  void seAlcanzaTodoElModelo() {
    assertThat(tipos()).hasSizeGreaterThan(50);
  }

  private static boolean diceAlgo(Object valor) {
    return !Set.of("", 0, false, List.of(), BigDecimal.ZERO).contains(valor);
  }

  private static void recorrer(Object valor) {
    DE_TODO.add(valor);
    if (valor instanceof List<?> lista) {
      lista.forEach(InformeDeMuestraTest::recorrer);
    } else if (valor instanceof Record) {
      Arrays.stream(valor.getClass().getRecordComponents()).forEach(c -> recorrer(valor(c, valor)));
    }
  }

  private static void alcanzar(Type tipo, Set<Class<?>> tipos) {
    if (tipo instanceof ParameterizedType lista) {
      alcanzar(lista.getActualTypeArguments()[0], tipos);
    } else if (tipo instanceof Class<?> clase
        && clase != SOLO_DEL_DOCUMENTO
        && clase.getPackage() == Informe.class.getPackage()
        && tipos.add(clase)) {
      if (clase.isSealed()) {
        Arrays.stream(clase.getPermittedSubclasses()).forEach(c -> alcanzar(c, tipos));
      }
      if (clase.isRecord()) {
        Arrays.stream(clase.getRecordComponents())
            .forEach(c -> alcanzar(c.getGenericType(), tipos));
      }
    }
  }

  private static Object valor(RecordComponent componente, Object de) {
    try {
      return componente.getAccessor().invoke(de);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
