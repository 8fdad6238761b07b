package mx.iecm.informe.hallazgo;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Redacta hallazgos en español de México, sea cual sea el idioma de la máquina. */
public final class Mensajes {

  private static final Locale ES_MX = Locale.forLanguageTag("es-MX");
  private static final DateTimeFormatter DIA =
      DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", ES_MX);
  private static final ResourceBundle TEXTOS =
      ResourceBundle.getBundle(
          Mensajes.class.getName(),
          Locale.ROOT,
          Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

  private Mensajes() {}

  /** El mensaje de {@code hallazgo}, ya con sus datos. */
  public static String texto(Hallazgo hallazgo) {
    var datos = hallazgo.datos().stream().map(Mensajes::legible).toArray();
    return new MessageFormat(TEXTOS.getString(clave(hallazgo)), ES_MX).format(datos);
  }

  /** Dice si hay redacción para {@code clave}: el id de una ficha, o id, punto y variante. */
  public static boolean tiene(String clave) {
    return TEXTOS.containsKey(clave);
  }

  private static String clave(Hallazgo hallazgo) {
    String id = hallazgo.ficha().id();
    if (hallazgo.variante().equals(Agrupador.OTRAS)) {
      return Agrupador.OTRAS;
    }
    return hallazgo.variante().isEmpty() ? id : id + "." + hallazgo.variante();
  }

  private static Object legible(Object dato) {
    return dato instanceof LocalDate dia ? DIA.format(dia) : dato;
  }
}
