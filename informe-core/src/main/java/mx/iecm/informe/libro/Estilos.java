package mx.iecm.informe.libro;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** Lo que importa del aspecto de las celdas: si su número es una fecha y si su letra resalta. */
final class Estilos {

  /** Qué clase de número muestra un estilo. */
  enum Numero {
    NUMERO,
    FECHA,
    MES,
    HORA
  }

  /** Un estilo de celda: clase de número y letra. */
  record Estilo(Numero numero, boolean negrita, boolean cursiva, boolean subrayado) {
    boolean resalta() {
      return negrita || cursiva || subrayado;
    }
  }

  /** Excel no admite formatos más largos; así uno hostil no cuesta. */
  private static final int LARGO_DE_FORMATO = 255;

  private static final Estilo LLANO = new Estilo(Numero.NUMERO, false, false, false);

  private final List<Estilo> porIndice;

  private Estilos(List<Estilo> porIndice) {
    this.porIndice = porIndice;
  }

  static Estilos leer(Libro libro) {
    var lector = new Lector();
    libro.parte(libro.indice().estilos()).ifPresent(en -> Xml.recorrer(en, lector::elemento));
    return new Estilos(List.copyOf(lector.estilos));
  }

  Estilo estilo(int indice) {
    return indice >= 0 && indice < porIndice.size() ? porIndice.get(indice) : LLANO;
  }

  private static final class Lector {
    private final Map<Integer, String> formatos = new HashMap<>();
    private final Map<Integer, Numero> numeros = new HashMap<>();
    private final List<boolean[]> letras = new ArrayList<>();
    private final List<Estilo> estilos = new ArrayList<>();
    private String seccion = "";

    void elemento(String nombre, XMLStreamReader xml) {
      switch (nombre) {
        case "fonts", "cellStyleXfs", "cellXfs", "dxfs", "cellStyles" -> seccion = nombre;
        case "numFmt" -> formatos.put(entero(xml, "numFmtId"), Xml.atributo(xml, "formatCode"));
        case "font" -> {
          if (seccion.equals("fonts")) {
            letras.add(new boolean[3]);
          }
        }
        case "b" -> resaltar(xml, 0);
        case "i" -> resaltar(xml, 1);
        case "u" -> resaltar(xml, 2);
        case "xf" -> {
          if (seccion.equals("cellXfs")) {
            estilos.add(estilo(entero(xml, "numFmtId"), entero(xml, "fontId")));
          }
        }
        default -> {
          // Rellenos, bordes y demás no cambian lo que la celda dice.
        }
      }
    }

    private void resaltar(XMLStreamReader xml, int cual) {
      if (seccion.equals("fonts") && !letras.isEmpty()) {
        boolean apagado = Xml.atributo(xml, "val").equals("none");
        boolean prendido = cual == 2 || Xml.encendido(xml, "val", true);
        letras.get(letras.size() - 1)[cual] = prendido && !apagado;
      }
    }

    private Estilo estilo(int formato, int letra) {
      boolean[] l = letra >= 0 && letra < letras.size() ? letras.get(letra) : new boolean[3];
      return new Estilo(numeros.computeIfAbsent(formato, this::numero), l[0], l[1], l[2]);
    }

    /**
     * Qué muestra un formato, por las letras que quedan al quitarle lo literal: POI no reconoce
     * como fecha {@code d" de "mmmm" de "yyyy}, que es la de siempre en español.
     */
    private Numero numero(int formato) {
      String codigo = formatos.getOrDefault(formato, builtin(formato));
      if (codigo.length() > LARGO_DE_FORMATO) {
        return Numero.NUMERO;
      }
      String letras =
          codigo
              .replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.", "")
              .replaceAll("(?i)general|standard|am/pm|a/p", "")
              .toLowerCase(Locale.ROOT);
      if (letras.contains("d")) {
        return Numero.FECHA;
      }
      if (letras.contains("y") || letras.contains("mmm")) {
        return Numero.MES;
      }
      return letras.contains("h") || letras.contains("ss") ? Numero.HORA : Numero.NUMERO;
    }

    private static String builtin(int formato) {
      String codigo = BuiltinFormats.getBuiltinFormat(formato);
      return codigo == null ? "" : codigo;
    }

    private static int entero(XMLStreamReader xml, String atributo) {
      try {
        return Integer.parseInt(Xml.atributo(xml, atributo));
      } catch (NumberFormatException e) {
        return 0;
      }
    }
  }
}
