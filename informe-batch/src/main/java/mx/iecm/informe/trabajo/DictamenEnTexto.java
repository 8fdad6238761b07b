package mx.iecm.informe.trabajo;

import java.math.BigDecimal;
import java.util.Locale;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.hallazgo.Ajustes.Ajuste;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Justificado;
import mx.iecm.informe.hallazgo.Mensajes;

/** El dictamen como lo lee una persona. */
final class DictamenEnTexto {

  private DictamenEnTexto() {}

  /** Primero el veredicto, después los hallazgos por gravedad y libro. */
  static String de(Resultado resultado, Manifiesto manifiesto) {
    var dictamen = resultado.dictamen();
    var texto = new StringBuilder();
    texto.append("DICTAMEN: ").append(dictamen.veredicto()).append('\n');
    texto.append(explicacion(dictamen, manifiesto)).append("\n\n");
    texto.append(cuentas(dictamen, resultado.renglones(), manifiesto.libros().size())).append('\n');
    texto.append(hallazgos(dictamen));
    return texto.toString();
  }

  /** Una línea con lo que se leyó y lo que se halló. */
  static String cuentas(Dictamen dictamen, long renglones, int libros) {
    return "%s en %s. %s, %s, %s."
        .formatted(
            cuantos(renglones, "renglón", "renglones"),
            cuantos(libros, "libro", "libros"),
            cuantos(dictamen.cuantos(Gravedad.ERROR), "error", "errores"),
            cuantos(dictamen.cuantos(Gravedad.ADVERTENCIA), "advertencia", "advertencias"),
            cuantos(dictamen.cuantos(Gravedad.NOTA), "nota", "notas"));
  }

  /** Los hallazgos por gravedad y libro, cada gravedad después de un renglón en blanco. */
  static String hallazgos(Dictamen dictamen) {
    var texto = new StringBuilder();
    seccion("ERRORES (impiden emitir el informe)", Gravedad.ERROR, dictamen, texto);
    seccion("ADVERTENCIAS (corregir o justificar)", Gravedad.ADVERTENCIA, dictamen, texto);
    seccion("NOTAS (conviene saberlo)", Gravedad.NOTA, dictamen, texto);
    justificados(dictamen, texto);
    ajustes(dictamen, texto);
    return texto.toString();
  }

  private static void justificados(Dictamen dictamen, StringBuilder texto) {
    if (dictamen.justificados().isEmpty()) {
      return;
    }
    texto.append("\nJUSTIFICADAS (no cuentan para el veredicto)\n");
    for (Justificado j : dictamen.justificados()) {
      var h = j.hallazgo();
      var por = j.justificacion();
      String libro = h.lugar().libro().isEmpty() ? "" : h.lugar().libro() + " › ";
      texto
          .append("    ")
          .append(libro)
          .append(HallazgoEscrito.lugar(h))
          .append(h.ficha().id())
          .append("  ");
      texto.append(Mensajes.texto(h)).append('\n');
      texto.append("        ").append(por.motivo()).append(" — ");
      texto.append(por.responsable()).append('\n');
    }
  }

  private static void ajustes(Dictamen dictamen, StringBuilder texto) {
    if (dictamen.ajustes().lista().isEmpty()) {
      return;
    }
    texto.append("\nREGLAS CAMBIADAS EN ESTE CASO\n");
    for (Ajuste a : dictamen.ajustes().lista()) {
      texto.append("    ").append(a.regla()).append("  ").append(accion(a)).append(". ");
      texto.append(a.motivo()).append('\n');
    }
  }

  static String accion(Ajuste ajuste) {
    return ajuste.gravedad().stream()
        .findFirst()
        .map(g -> "pesa como " + g.name().toLowerCase(Locale.ROOT))
        .orElse("apagada");
  }

  private static String cuantos(long numero, String uno, String varios) {
    return Numeros.enCifras(BigDecimal.valueOf(numero)) + " " + (numero == 1 ? uno : varios);
  }

  private static String explicacion(Dictamen dictamen, Manifiesto manifiesto) {
    return switch (dictamen.veredicto()) {
      case ACEPTADO -> "El informe se puede emitir.";
      case OBSERVADO -> "El informe se puede emitir; queda algo por corregir o justificar.";
      case RECHAZADO ->
          manifiesto.borrador()
              ? "El informe no se puede emitir; se compuso un borrador."
              : "El informe no se puede emitir hasta corregir los errores.";
    };
  }

  private static void seccion(
      String titulo, Gravedad gravedad, Dictamen dictamen, StringBuilder texto) {
    var hallazgos =
        dictamen.hallazgos().stream().filter(h -> h.ficha().gravedad() == gravedad).toList();
    if (hallazgos.isEmpty()) {
      return;
    }
    texto.append('\n').append(titulo).append('\n');
    String libro = "\0";
    for (Hallazgo h : hallazgos) {
      if (!h.lugar().libro().equals(libro)) {
        libro = h.lugar().libro();
        texto.append("\n  ").append(libro.isEmpty() ? "(el informe)" : libro).append('\n');
      }
      texto.append(HallazgoEscrito.paraPersonas(h));
    }
  }
}
