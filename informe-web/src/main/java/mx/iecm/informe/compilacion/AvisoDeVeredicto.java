package mx.iecm.informe.compilacion;

import java.time.Duration;
import java.util.List;
import mx.iecm.informe.aviso.Clase;
import mx.iecm.informe.aviso.Mensaje;
import mx.iecm.informe.entrega.Momento;
import mx.iecm.informe.hallazgo.Veredicto;

/** Lo que se le avisa a quien pidió una compilación cuando acaba, bien o mal. */
final class AvisoDeVeredicto {

  private static final Duration SIRVE = Duration.ofDays(3);

  private AvisoDeVeredicto() {}

  static Mensaje de(Compilacion c) {
    String tipo = c.borrador() ? "borrador" : "informe";
    String periodo = c.periodo().clave();
    String desenlace = c.veredicto().map(Enum::name).orElse("no pudo terminar");
    return new Mensaje(
        Clase.VEREDICTO,
        "veredicto/" + c.id(),
        c.terminadaEn().orElse(c.pedidaEn()).plus(SIRVE),
        "Compilación de %s: %s".formatted(periodo, desenlace),
        List.of(
            "La compilación del %s de %s que pidió el %s: %s."
                .formatted(tipo, periodo, Momento.exacto(c.pedidaEn()), desenlace),
            c.veredicto().map(v -> dicho(v, c.borrador())).orElse(sinVeredicto())),
        List.of("compilaciones", c.id().toString()));
  }

  private static String dicho(Veredicto veredicto, boolean borrador) {
    return switch (veredicto) {
      case RECHAZADO ->
          borrador
              ? "El informe no se puede emitir; se compuso un borrador."
              : "El informe no se emite hasta corregir los errores.";
      case OBSERVADO -> "El informe se puede emitir; queda algo por corregir o justificar.";
      case ACEPTADO -> "El informe se puede emitir.";
    };
  }

  private static String sinVeredicto() {
    return "Falló el programa, no los libros. Pida otra compilación.";
  }
}
