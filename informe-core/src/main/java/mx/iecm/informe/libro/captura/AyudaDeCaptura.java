package mx.iecm.informe.libro.captura;

import java.util.Locale;
import java.util.regex.Pattern;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.modelo.Tabla;
import org.jspecify.annotations.Nullable;

/** Dice a quien captura qué va en cada columna de una tabla, con ejemplos del mismo periodo. */
final class AyudaDeCaptura {

  private static final Pattern NUMERO = Pattern.compile("\\{n(?::(\\d{1,2}))?}");

  private final CapturaDeArea captura;
  private final Tabla tabla;

  AyudaDeCaptura(CapturaDeArea captura, Tabla tabla) {
    this.captura = captura;
    this.tabla = tabla;
  }

  String de(int indice) {
    var columna = tabla.columnas().get(indice);
    boolean fecha = indice == tabla.columnaDeFecha();
    return deTipo(columna)
        + (fecha ? cadencia() : "")
        + (fecha && !tabla.libre() ? " Fuera del periodo, explíquela en Nota." : "")
        + (combina(columna) ? " Si se repite la de arriba, puede ir en blanco." : "");
  }

  boolean combina(Columna columna) {
    return tabla.combinar().contains(columna.encabezado());
  }

  private String deTipo(Columna columna) {
    var dia = captura.periodo().inicio().plusDays(3);
    String mes = EscritorDeFechas.mes(dia.getMonthValue()) + " de " + dia.getYear();
    return switch (columna.tipo()) {
      case CONSECUTIVO -> "Se numera al imprimir.";
      case TEXTO -> "Texto breve.";
      case TEXTO_LARGO -> "Texto; Alt+Entrar cambia de línea.";
      case FECHA -> "Un día: " + EscritorDeFechas.dia(dia) + ".";
      case FECHA_CON_DIA ->
          "Un día: " + EscritorDeFechas.dia(dia) + ". El de la semana se escribe solo.";
      case FECHAS -> "Uno o varios días, o un intervalo: 4, 11 y 18 de " + mes + ".";
      case PERIODO -> "Un mes o una quincena: primera quincena de " + mes + ".";
      case HORA -> "Hora o intervalo: 10:00 – 10:30.";
      case FOLIO -> folio(columna.serie());
      case LISTA -> columna.lista().isEmpty() ? "Texto breve." : "Elija de la lista.";
      case NUMERO -> "Solo el número, sin unidades.";
      case ENLACE -> "Dirección completa, desde https://.";
    };
  }

  private String folio(String serie) {
    return captura
        .programa()
        .serie(serie)
        .map(Serie::patron)
        .map(p -> "Como " + ejemplo(p) + ".")
        .orElse("El folio completo.");
  }

  private String ejemplo(String patron) {
    String conNumero =
        NUMERO
            .matcher(patron)
            .replaceAll(m -> "0".repeat(Math.max(cifras(m.group(1)) - 1, 0)) + "1");
    return conNumero.replace("{aaaa}", Integer.toString(captura.periodo().ejercicio()));
  }

  private static int cifras(@Nullable String escritas) {
    return escritas == null ? 1 : Integer.parseInt(escritas);
  }

  private String cadencia() {
    if (tabla.cadencia() instanceof Cadencia.Semanal s) {
      String dia = EscritorDeFechas.diaDeSemana(s.dia()).toLowerCase(Locale.ROOT);
      return " Se espera una cada " + dia + ".";
    }
    if (tabla.cadencia() instanceof Cadencia.Quincenal) {
      return " Se espera una cada quincena.";
    }
    return tabla.cadencia() instanceof Cadencia.Mensual ? " Se espera una cada mes." : "";
  }
}
