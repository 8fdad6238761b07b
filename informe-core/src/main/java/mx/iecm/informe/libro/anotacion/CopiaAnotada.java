package mx.iecm.informe.libro.anotacion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.libro.Libro;
import mx.iecm.informe.libro.Paquete;
import mx.iecm.informe.libro.Relaciones;

/**
 * Escribe la copia anotada de un libro: qué partes cambian, cuáles se agregan y cuáles no se tocan.
 */
final class CopiaAnotada {

  private static final String TIPOS = "[Content_Types].xml";

  private final Libro libro;
  private final Paquete paquete;
  private final List<Hallazgo> hallazgos;
  private final LibroPrincipal principal;
  private final EstilosAnotados estilos;
  private final NombresDePartes nombres;
  private final Map<String, Consumer<Writer>> partes = new LinkedHashMap<>();
  private final Map<String, Consumer<Writer>> alFinal = new LinkedHashMap<>();
  private final Map<String, String> tipos = new LinkedHashMap<>();
  private boolean comentadas = true;

  private CopiaAnotada(Libro libro, List<Hallazgo> hallazgos) {
    this.libro = libro;
    this.paquete = libro.paquete();
    this.hallazgos = hallazgos;
    this.principal = LibroPrincipal.de(paquete);
    this.nombres = new NombresDePartes(paquete);
    var memoria =
        hoja(HojaDeMemoria.NOMBRE)
            .map(h -> HojaDeMemoria.leer(paquete, h.ruta()))
            .orElseGet(HashMap::new);
    this.estilos = new EstilosAnotados(EstilosDelLibro.leer(paquete, memoria));
  }

  /**
   * @param comentarios los que se ponen, a lo más, en cada hoja
   */
  static byte[] escribir(Libro libro, List<Hallazgo> hallazgos, int comentarios) {
    var copia = new CopiaAnotada(libro, hallazgos);
    copia.planear(comentarios);
    return copia.escribir();
  }

  private Optional<Paquete.Hoja> hoja(String nombre) {
    return paquete.hojas().stream()
        .filter(h -> Comparacion.iguales(h.nombre(), nombre))
        .findFirst();
  }

  private void planear(int comentarios) {
    for (var hoja : paquete.hojas()) {
      if (!hoja.propia()) {
        planear(hoja, comentarios);
      }
    }
    var agregadas = new LinkedHashMap<String, String>();
    String deObservaciones = propia(HojaDeObservaciones.NOMBRE, agregadas);
    String deMemoria = propia(HojaDeMemoria.NOMBRE, agregadas);
    String estilosDelLibro = paquete.estilos();
    if (paquete.parte(estilosDelLibro).isPresent()) {
      alFinal.put(estilosDelLibro, s -> Copista.copiar(parte(estilosDelLibro), s, estilos));
    }
    alFinal.put(
        deObservaciones, s -> HojaDeObservaciones.escribir(libro, hallazgos, aviso(), estilos, s));
    alFinal.put(deMemoria, s -> HojaDeMemoria.escribir(estilos.memoria(), s));
    principal.agregar(agregadas, partes);
    partes.put(TIPOS, s -> Copista.copiar(parte(TIPOS), s, new TiposAgregados(tipos)));
  }

  private String propia(String nombre, Map<String, String> agregadas) {
    return hoja(nombre)
        .map(Paquete.Hoja::ruta)
        .orElseGet(
            () -> {
              String ruta = nombres.nuevo("xl/worksheets/informe", ".xml");
              agregadas.put(nombre, ruta);
              tipos.put(ruta, Vocabulario.TIPO.formatted("worksheet"));
              return ruta;
            });
  }

  private String aviso() {
    return comentadas
        ? ""
        : "Hay más celdas señaladas de las que se pueden comentar: las demás solo llevan color.";
  }

  private void planear(Paquete.Hoja hoja, int tope) {
    var suyos =
        hallazgos.stream()
            .filter(h -> Comparacion.iguales(h.lugar().hoja(), hoja.nombre()))
            .toList();
    var anexas = ComentariosDeHoja.de(paquete, hoja.ruta());
    var notas = NotasDeHoja.de(suyos, anexas.caben() ? tope : 0);
    comentadas &= notas.caben();
    String id = "";
    if (anexas.caben() && (anexas.tiene() || !notas.porCelda().isEmpty())) {
      id = anexas.planear(notas, nombres, partes, tipos);
    }
    String nueva = id;
    if (!suyos.isEmpty() || !id.isEmpty() || SeleccionDeHoja.elegida(paquete, hoja.ruta())) {
      partes.put(
          hoja.ruta(),
          s ->
              Copista.copiar(
                  parte(hoja.ruta()), s, new HojaAnotada(new Zonas(suyos), estilos, nueva)));
    }
  }

  private InputStream parte(String ruta) {
    return paquete.parte(ruta).orElseThrow();
  }

  private byte[] escribir() {
    try (var copia = new PaqueteEscrito()) {
      for (String ruta : paquete.rutas()) {
        var cambio = partes.remove(ruta);
        if (cambio != null) {
          copia.parte(ruta, cambio);
        } else if (!alFinal.containsKey(ruta) && !deHojaPropia(ruta)) {
          copia.copiar(paquete, ruta);
        }
      }
      partes.forEach(copia::parte);
      alFinal.forEach(copia::parte);
      return copia.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Las relaciones de una hoja que se escribe de nuevo ya no valen. */
  private boolean deHojaPropia(String ruta) {
    return alFinal.keySet().stream()
        .filter(r -> !r.equals(paquete.estilos()))
        .anyMatch(r -> Relaciones.ruta(r).equals(ruta));
  }
}
