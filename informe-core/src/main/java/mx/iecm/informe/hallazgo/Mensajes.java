package mx.iecm.informe.hallazgo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
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

  /** Dónde redacta sus mensajes quien agrega reglas en otro JAR. */
  private static final String DE_OTROS = "META-INF/informe/mensajes.properties";

  private static final Map<String, String> AJENOS = ajenos();

  private Mensajes() {}

  /** El mensaje de {@code hallazgo}, ya con sus datos. */
  public static String texto(Hallazgo hallazgo) {
    var datos = hallazgo.datos().stream().map(Mensajes::legible).toArray();
    return new MessageFormat(redaccion(clave(hallazgo)), ES_MX).format(datos);
  }

  /** Dice si hay redacción para {@code clave}: el id de una ficha, o id, punto y variante. */
  public static boolean tiene(String clave) {
    return TEXTOS.containsKey(clave) || AJENOS.containsKey(clave);
  }

  private static String redaccion(String clave) {
    return TEXTOS.containsKey(clave) ? TEXTOS.getString(clave) : ajena(clave);
  }

  private static String ajena(String clave) {
    return Optional.ofNullable(AJENOS.get(clave))
        .orElseThrow(
            () -> new IllegalStateException("nadie redacta " + clave + ": falta en " + DE_OTROS));
  }

  /** Los mensajes de las reglas que vienen en otros JAR. */
  private static Map<String, String> ajenos() {
    var todos = new HashMap<String, String>();
    try {
      var archivos = Mensajes.class.getClassLoader().getResources(DE_OTROS);
      for (URL archivo : Collections.list(archivos)) {
        var textos = new Properties();
        try (var en = new InputStreamReader(archivo.openStream(), StandardCharsets.UTF_8)) {
          textos.load(en);
        }
        textos.stringPropertyNames().forEach(k -> todos.putIfAbsent(k, textos.getProperty(k)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo leer " + DE_OTROS, e);
    }
    return Map.copyOf(todos);
  }

  private static String clave(Hallazgo hallazgo) {
    String id = hallazgo.ficha().id();
    if (hallazgo.variante().equals(Agrupador.OTRAS)) {
      return Agrupador.OTRAS;
    }
    return hallazgo.variante().isEmpty() ? id : id + "." + hallazgo.variante();
  }

  /** Un dato como se lee en un mensaje. */
  static String dato(Object dato) {
    return new MessageFormat("{0}", ES_MX).format(new Object[] {legible(dato)});
  }

  private static Object legible(Object dato) {
    return dato instanceof LocalDate dia ? DIA.format(dia) : dato;
  }
}
