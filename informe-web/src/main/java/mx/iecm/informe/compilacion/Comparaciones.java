package mx.iecm.informe.compilacion;

import static mx.iecm.informe.problema.TipoDeProblema.COMPARACION_IMPOSIBLE;
import static mx.iecm.informe.problema.TipoDeProblema.NO_EXISTE;
import static mx.iecm.informe.problema.TipoDeProblema.SERVIDOR_OCUPADO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import mx.iecm.informe.almacen.Almacen;
import mx.iecm.informe.almacen.Archivo;
import mx.iecm.informe.comparacion.Comparacion;
import mx.iecm.informe.control.DosInformes;

/**
 * En qué difieren dos informes compilados aquí, o uno y el del periodo anterior. Lo dice la misma
 * comparación de la línea de órdenes.
 */
@ApplicationScoped
public class Comparaciones {

  /** Las que se ofrecen para comparar: las más nuevas. */
  private static final int CUANTAS = 50;

  private static final String INFORME = "informe.xml";

  /** Lo que pesa, a lo más, cada XML que se compara aquí: los dos están enteros en memoria. */
  static final long TOPE = 16L << 20;

  private static final long ESPERA_S = 10;

  @Inject Compilaciones compilaciones;
  @Inject Almacen almacen;

  /** De una en una: comparar pide memoria y procesador, y los demás siguen. */
  private final Semaphore turno = new Semaphore(1, true);

  /**
   * Con qué se puede comparar una compilación.
   *
   * @param otras las demás de su periodo que dejaron informe, de la más nueva a la más vieja
   * @param anterior si hay informe del periodo anterior
   */
  public record ConQue(List<Marcha> otras, boolean anterior) {

    /** Con su propia copia de la lista. */
    public ConQue {
      otras = List.copyOf(otras);
    }

    /** Si no hay con qué. */
    public boolean nada() {
      return otras.isEmpty() && !anterior;
    }
  }

  /**
   * Con qué se puede comparar una.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no existe
   */
  public ConQue conQue(UUID id) {
    var esta = compilaciones.ver(id);
    if (!dejoInforme(esta)) {
      return new ConQue(List.of(), false);
    }
    var otras =
        compilaciones.historia(esta.periodo(), Optional.empty(), CUANTAS).stream()
            .filter(m -> !m.id().equals(id) && dejoInforme(m))
            .toList();
    return new ConQue(otras, compilaciones.anteriorDe(id).isPresent());
  }

  private static boolean dejoInforme(Marcha marcha) {
    return marcha.productos().stream().anyMatch(p -> p.nombre().equals(INFORME));
  }

  /**
   * En qué difieren.
   *
   * @param id la segunda
   * @param desde la primera; vacío si es el informe del periodo anterior
   * @throws mx.iecm.informe.problema.ProblemaException si falta alguno de los dos informes, si son
   *     demasiado grandes o si ya se comparan otros
   */
  public Comparacion comparar(UUID id, Optional<UUID> desde) {
    return conLosDos(id, desde, DosInformes::comparacion);
  }

  /**
   * El documento de Word con los cambios registrados: aceptarlos da el segundo; rechazarlos, el
   * primero.
   *
   * @throws mx.iecm.informe.problema.ProblemaException como al comparar
   */
  public byte[] controlDeCambios(UUID id, Optional<UUID> desde) {
    return conLosDos(
        id,
        desde,
        dos -> {
          var salida = new ByteArrayOutputStream();
          try {
            dos.controlDeCambios(salida);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return salida.toByteArray();
        });
  }

  private <T> T conLosDos(UUID id, Optional<UUID> desde, Function<DosInformes, T> que) {
    var ahora = informe(id);
    var antes =
        desde
            .map(this::informe)
            .or(() -> compilaciones.anteriorDe(id))
            .orElseThrow(
                () ->
                    NO_EXISTE.con(
                        "No hay informe del periodo anterior: dé su XML en el criterio del"
                            + " periodo, o compare con otra compilación."));
    exigirQueQuepa(antes);
    exigirQueQuepa(ahora);
    tomarTurno();
    try {
      return que.apply(leer(antes, ahora));
    } finally {
      turno.release();
    }
  }

  private void tomarTurno() {
    try {
      if (turno.tryAcquire(ESPERA_S, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw SERVIDOR_OCUPADO.con("Ya se comparan otros informes: intente en unos segundos.");
  }

  private Archivo informe(UUID id) {
    return compilaciones.producto(compilaciones.ver(id).id(), INFORME);
  }

  private static void exigirQueQuepa(Archivo archivo) {
    if (archivo.tamano() > TOPE) {
      throw COMPARACION_IMPOSIBLE.con(
          "El informe es demasiado grande para compararlo aquí: baje los dos informe.xml y use la"
              + " orden «informe comparar».");
    }
  }

  private DosInformes leer(Archivo antes, Archivo ahora) {
    try (InputStream primero = new BufferedInputStream(almacen.abrir(antes.id()));
        InputStream segundo = new BufferedInputStream(almacen.abrir(ahora.id()))) {
      return DosInformes.leer(primero, segundo);
    } catch (IOException e) {
      throw COMPARACION_IMPOSIBLE.con("Alguno de los dos no se puede leer. " + e.getMessage());
    }
  }
}
