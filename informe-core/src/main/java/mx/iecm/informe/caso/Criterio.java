package mx.iecm.informe.caso;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ajustes;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.libro.FichasDeLectura;
import mx.iecm.informe.regla.Regla;
import mx.iecm.informe.regla.Reglas;

/**
 * Con qué criterio se revisa un caso: qué reglas se aplican, cuánto pesan y qué se justificó.
 *
 * @param ajustes de las reglas
 * @param justificaciones de las advertencias
 */
public record Criterio(Ajustes ajustes, Justificaciones justificaciones) implements Serializable {

  /** El de un caso que no cambia nada. */
  public static final Criterio USUAL = new Criterio(Ajustes.NINGUNO, Justificaciones.NINGUNA);

  /** Lee el criterio de un caso. */
  public static Criterio leer(Acompanantes acompanantes, Consumer<Hallazgo> avisos) {
    var conocidas = conocidas();
    var ajustes =
        acompanantes
            .ajustes()
            .map(a -> LectorDeAjustes.leer(a.nombre(), a.bytes(), conocidas, avisos))
            .orElse(Ajustes.NINGUNO);
    var justificaciones =
        acompanantes
            .justificaciones()
            .map(
                j ->
                    new Justificaciones(
                        j.nombre(),
                        LectorDeJustificaciones.leer(j.nombre(), j.bytes(), conocidas, avisos)))
            .orElse(Justificaciones.NINGUNA);
    return new Criterio(ajustes, justificaciones);
  }

  private static Set<String> conocidas() {
    var deReglas = Reglas.usuales().lista().stream().map(Regla::ficha);
    return Stream.of(
            FichasDeLectura.TODAS.stream(),
            FichasDelCaso.TODAS.stream(),
            FichasDePlantilla.TODAS.stream(),
            deReglas)
        .flatMap(f -> f)
        .map(Ficha::id)
        .collect(Collectors.toSet());
  }

  /** Las reglas que se aplican. */
  public Reglas reglas() {
    return Reglas.usuales().solo(r -> ajustes.enciende(r.ficha().id()));
  }

  /** El dictamen de lo que se encontró. */
  public Dictamen dictaminar(List<Hallazgo> hallazgos) {
    return justificaciones.dictaminar(hallazgos, ajustes);
  }

  /** Lo que cambia con él cómo se lee una entrega. */
  public String clave() {
    return ajustes + " " + reglas().lista().stream().map(r -> r.ficha().id()).toList();
  }
}
