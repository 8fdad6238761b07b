package mx.iecm.informe.entrega;

import static mx.iecm.informe.problema.TipoDeProblema.LIBRO_NO_RECIBIDO;
import static mx.iecm.informe.problema.TipoDeProblema.NO_EXISTE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.acuse.AcuseDeRecibo;
import mx.iecm.informe.acuse.AcuseEnJson;
import mx.iecm.informe.almacen.Almacen;
import mx.iecm.informe.almacen.Archivo;
import mx.iecm.informe.caso.LectorDeAnterior;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.caso.Revision;
import mx.iecm.informe.comparacion.Comparacion;
import mx.iecm.informe.libro.captura.Captura;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.trabajo.Encargo;

/** Lo que se hace con los libros de un área además de recibirlos; todo, en los hilos que leen. */
@ApplicationScoped
public class Lecturas {

  /** Con más renglones la comparación uno por uno ya no la lee nadie, y no cabe en memoria. */
  private static final int TOPE = 10_000;

  @Inject Entregas entregas;
  @Inject Historia historia;
  @Inject Lectores lectores;
  @Inject Almacen almacen;

  /**
   * El libro que un área llena en el periodo.
   *
   * @param anterior el XML del informe del periodo anterior, para recordar lo que se prometió
   * @throws mx.iecm.informe.problema.ProblemaException si el área no responde de ninguna línea
   */
  public byte[] captura(String periodo, String siglas, Optional<Archivo> anterior) {
    var revision = entregas.revision(periodo, siglas);
    var programa = revision.programa().orElseThrow();
    if (!Captura.areas(programa).contains(siglas)) {
      throw NO_EXISTE.con(siglas + " no responde de ninguna línea del programa.");
    }
    var cuando = revision.secretaria().orElseThrow().emision().periodo();
    var xml = anterior.map(a -> enMemoria("anterior.xml", a));
    return lectores.leer(
        xml.map(LibroRecibido::tamano).orElse(0L),
        () -> Captura.de(programa, cuando, siglas, prometido(xml, programa, cuando)));
  }

  private static List<Resultado> prometido(
      Optional<LibroRecibido> xml, Programa programa, Periodo cuando) throws IOException {
    if (xml.isEmpty()) {
      return List.of();
    }
    try (InputStream en = xml.get().contenido().abrir()) {
      return LectorDeAnterior.leer(xml.get().nombre(), en, programa, cuando, aviso -> {})
          .map(a -> a.informe().resultados())
          .orElse(List.of());
    }
  }

  /**
   * La copia anotada de una entrega, revisada con los libros que hoy tiene el periodo.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no existe o ya no se puede leer
   */
  public byte[] anotado(String periodo, String siglas, UUID id) {
    var revision = entregas.revision(periodo, siglas);
    var libro = libro(periodo, siglas, id);
    return lectores
        .leer(libro.tamano(), () -> revision.anotar(libro, siglas))
        .orElseThrow(() -> LIBRO_NO_RECIBIDO.con("El libro no se puede abrir para anotarlo."));
  }

  /**
   * Qué cambió con una entrega.
   *
   * @param otra con cuál se compara; si no se dice, con la que se recibió antes que ella
   * @throws mx.iecm.informe.problema.ProblemaException si alguna no existe
   */
  public Cambios cambios(String periodo, String siglas, Optional<UUID> otra, UUID hasta) {
    var desde = otra.orElseGet(() -> anterior(periodo, siglas, hasta));
    var revision = entregas.revision(periodo, siglas);
    var antes = libro(periodo, siglas, desde);
    var ahora = libro(periodo, siglas, hasta);
    var comparacion =
        lectores.leer(
            Math.max(antes.tamano(), ahora.tamano()),
            () -> comparar(revision, siglas, antes, ahora));
    return Cambios.de(acuse(periodo, siglas, desde), acuse(periodo, siglas, hasta), comparacion);
  }

  private static Optional<Comparacion> comparar(
      Revision revision, String siglas, LibroRecibido antes, LibroRecibido ahora) {
    return revision
        .informe(antes, siglas, TOPE)
        .flatMap(a -> revision.informe(ahora, siglas, TOPE).map(b -> Comparacion.de(a, b)));
  }

  private UUID anterior(String periodo, String siglas, UUID id) {
    return historia
        .anterior(periodo, siglas, id)
        .orElseThrow(() -> NO_EXISTE.con("Es la primera entrega: no hay con cuál compararla."));
  }

  private AcuseDeRecibo acuse(String periodo, String siglas, UUID id) {
    return AcuseEnJson.leer(historia.acuse(periodo, siglas, id))
        .orElseThrow(() -> new IllegalStateException("el acuse de " + id + " no se entiende"));
  }

  /** El libro ya en memoria: los hilos que leen no tocan la base, y se pueden interrumpir. */
  private LibroRecibido libro(String periodo, String siglas, UUID id) {
    return enMemoria(Encargo.nombreDeEntrega(siglas), historia.libro(periodo, siglas, id));
  }

  private LibroRecibido enMemoria(String nombre, Archivo archivo) {
    var guardado = new LibroRecibido(nombre, archivo.tamano(), () -> almacen.abrir(archivo.id()));
    return LibroRecibido.enMemoria(nombre, guardado.bytes());
  }
}
