package mx.iecm.informe.problema;

import static mx.iecm.informe.problema.TipoDeProblema.BASE_SIN_RESPUESTA;
import static mx.iecm.informe.problema.TipoDeProblema.FALLA;
import static mx.iecm.informe.problema.TipoDeProblema.LIBRO_DEMASIADO_GRANDE;
import static mx.iecm.informe.problema.TipoDeProblema.NO_EXISTE;
import static mx.iecm.informe.problema.TipoDeProblema.PETICION_INCOMPLETA;
import static mx.iecm.informe.problema.TipoDeProblema.SERVIDOR_OCUPADO;
import static mx.iecm.informe.problema.TipoDeProblema.SIN_IDENTIDAD;
import static mx.iecm.informe.problema.TipoDeProblema.SIN_PERMISO;

import jakarta.ws.rs.WebApplicationException;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** De lo que salió mal a lo que se contesta. */
public final class Problemas {

  private static final System.Logger BITACORA = System.getLogger(Problemas.class.getName());

  private static final String SIN_BASE =
      "No se pudo leer ni guardar nada. Espere unos segundos y pida lo mismo otra vez: si ya se había"
          + " guardado, no se repite.";

  private Problemas() {}

  /** Si lo que falló es que la base de datos no está: se puede intentar otra vez cuando vuelva. */
  public static boolean faltaLaBase(Throwable causa) {
    return BaseAusente.en(causa).isPresent();
  }

  /**
   * El problema que corresponde a una excepción. De una falla nuestra se da un número de incidente,
   * y la traza queda en la bitácora con ese número.
   */
  public static Problema de(Throwable causa) {
    // Quien lee el formulario envuelve lo que le pasa: se busca también adentro.
    var nuestro =
        Stream.iterate(causa, Objects::nonNull, Throwable::getCause)
            .filter(ProblemaException.class::isInstance)
            .map(ProblemaException.class::cast)
            .findFirst();
    if (nuestro.isPresent()) {
      return nuestro.get().problema();
    }
    if (causa instanceof WebApplicationException w && !esFalla(w.getResponse().getStatus())) {
      return deHttp(w);
    }
    var ausente = BaseAusente.en(causa);
    if (ausente.isPresent()) {
      BITACORA.log(
          Level.WARNING, "La base de datos no responde: {0}", BaseAusente.origen(ausente.get()));
      return BASE_SIN_RESPUESTA.con(SIN_BASE).problema();
    }
    String incidente = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    BITACORA.log(Level.ERROR, "Incidente " + incidente, causa);
    return FALLA
        .con("Entregue este número a quien mantiene el programa: incidente " + incidente + ".")
        .problema();
  }

  /** Estar ocupado no lo es: basta con pedir otra vez. */
  private static boolean esFalla(int estado) {
    return estado >= 500 && estado != 503;
  }

  private static Problema deHttp(WebApplicationException e) {
    return switch (e.getResponse().getStatus()) {
      case 401 -> SIN_IDENTIDAD.con("Entre con su usuario y su clave.").problema();
      case 403 -> SIN_PERMISO.con("Su papel no permite lo que pidió.").problema();
      case 404 -> NO_EXISTE.con("No hay nada en esa dirección.").problema();
      case 405 -> PETICION_INCOMPLETA.con("Esa dirección no admite ese método.").problema();
      case 413 -> LIBRO_DEMASIADO_GRANDE.con("La petición es demasiado grande.").problema();
      case 415 ->
          PETICION_INCOMPLETA
              .con("Se esperaba otro tipo de contenido: multipart o JSON.")
              .problema();
      case 503 -> SERVIDOR_OCUPADO.con("Intente de nuevo en unos segundos.").problema();
      default -> PETICION_INCOMPLETA.con("La petición no se entiende.").problema();
    };
  }
}
