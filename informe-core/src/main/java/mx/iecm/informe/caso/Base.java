package mx.iecm.informe.caso;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Agrupador;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.libro.Destino;
import mx.iecm.informe.libro.LectorDePrograma;
import mx.iecm.informe.libro.LectorDeSecretaria;
import mx.iecm.informe.libro.Libro;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.modelo.Anterior;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Secretaria;
import mx.iecm.informe.regla.Contexto;

/**
 * Lo leído de los dos libros sin los que no se puede leer ninguna entrega.
 *
 * @param programa a lo más uno: vacía si no se pudo leer
 * @param secretaria a lo más una: vacía si no se pudo leer
 * @param medidas de las hojas fijas
 * @param criterio con que se revisa lo demás
 * @param anterior el informe del periodo anterior; a lo más uno
 * @param hallazgos de ambos libros y de lo que los acompaña
 */
public record Base(
    List<Programa> programa,
    List<Secretaria> secretaria,
    Medidas medidas,
    Criterio criterio,
    List<Anterior> anterior,
    List<Hallazgo> hallazgos)
    implements Serializable {

  /** Con su propia copia de las listas. */
  public Base {
    programa = List.copyOf(programa);
    secretaria = List.copyOf(secretaria);
    anterior = List.copyOf(anterior);
    hallazgos = List.copyOf(hallazgos);
  }

  /** La misma, con lo que se encontró en otro de los archivos del caso. */
  public Base con(List<Hallazgo> otros) {
    var ajustados = otros.stream().flatMap(h -> criterio.ajustes().aplicar(h).stream());
    return new Base(
        programa,
        secretaria,
        medidas,
        criterio,
        anterior,
        Stream.concat(hallazgos.stream(), ajustados).toList());
  }

  /** Dice si se leyeron los dos libros. */
  public boolean completa() {
    return !programa.isEmpty() && !secretaria.isEmpty();
  }

  /**
   * Lee los dos libros. Cada uno se lee dos veces, que son chicos: la primera para saber qué dice y
   * la segunda para pasar sus renglones por las reglas, que necesitan saberlo.
   */
  public static Base leer(
      LibroRecibido dePrograma,
      LibroRecibido deSecretaria,
      Acompanantes acompanantes,
      Limites limites) {
    var primeros = new ArrayList<Hallazgo>();
    var criterio = Criterio.leer(acompanantes, primeros::add);
    var avisos = new Agrupador(criterio.ajustes());
    primeros.forEach(avisos);
    var libro = dePrograma.abrir(limites, avisos);
    Optional<Programa> programa =
        libro.flatMap(l -> LectorDePrograma.leer(l, Destino.NINGUNO, avisos));
    if (programa.isEmpty()) {
      return new Base(
          List.of(), List.of(), Medidas.NINGUNA, criterio, List.of(), avisos.hallazgos());
    }
    var deSec = deSecretaria.abrir(limites, avisos);
    Optional<Secretaria> secretaria =
        deSec.flatMap(l -> LectorDeSecretaria.leer(l, programa.get(), Destino.NINGUNO, avisos));
    if (secretaria.isEmpty()) {
      return new Base(
          programa.stream().toList(),
          List.of(),
          Medidas.NINGUNA,
          criterio,
          List.of(),
          avisos.hallazgos());
    }
    var contexto = new Contexto(programa.get(), secretaria.get().emision().periodo());
    var revisor = new Revisor(criterio.reglas(), contexto, avisos, "");
    LectorDePrograma.leer(libro.get(), revisor, aviso -> {});
    LectorDeSecretaria.leer(deSec.get(), programa.get(), revisor, aviso -> {});
    var anterior = anterior(acompanantes, contexto, avisos);
    var medidas = revisor.medidas().mas(Medidas.declaradas(secretaria.get().cifras()));
    return new Base(
        programa.stream().toList(),
        secretaria.stream().toList(),
        medidas,
        criterio,
        anterior,
        avisos.hallazgos());
  }

  private static List<Anterior> anterior(
      Acompanantes acompanantes, Contexto contexto, Consumer<Hallazgo> avisos) {
    if (acompanantes.anterior().isEmpty()) {
      return List.of();
    }
    var archivo = acompanantes.anterior().get();
    try (var en = archivo.contenido().abrir()) {
      return LectorDeAnterior.leer(
              archivo.nombre(), en, contexto.programa(), contexto.periodo(), avisos)
          .stream()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo leer " + archivo.nombre(), e);
    }
  }

  /**
   * Lee solo el programa. Sus renglones se revisan contra el ejercicio entero, que es de lo que
   * trata.
   */
  public static Base leer(LibroRecibido dePrograma, Limites limites) {
    var criterio = Criterio.USUAL;
    var avisos = new Agrupador();
    var libro = dePrograma.abrir(limites, avisos);
    Optional<Programa> programa =
        libro.flatMap(l -> LectorDePrograma.leer(l, Destino.NINGUNO, avisos));
    var medidas = programa.map(p -> medir(p, libro.get(), criterio, avisos));
    return new Base(
        programa.stream().toList(),
        List.of(),
        medidas.orElse(Medidas.NINGUNA),
        criterio,
        List.of(),
        avisos.hallazgos());
  }

  private static Medidas medir(
      Programa programa, Libro libro, Criterio criterio, Consumer<Hallazgo> avisos) {
    var contexto = new Contexto(programa, Periodo.anual(programa.organo().ejercicio()));
    var revisor = new Revisor(criterio.reglas(), contexto, avisos, "");
    LectorDePrograma.leer(libro, revisor, aviso -> {});
    return revisor.medidas();
  }
}
