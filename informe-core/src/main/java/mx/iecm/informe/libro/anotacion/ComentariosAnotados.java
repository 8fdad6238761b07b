package mx.iecm.informe.libro.anotacion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import mx.iecm.informe.libro.Xml;

/**
 * Los comentarios de una hoja de la copia: los que tenía, con lo nuestro al final del de cada celda
 * señalada, y los nuevos. Lo que una copia anterior había puesto se quita.
 */
final class ComentariosAnotados implements Copista.Cambio {

  private static final String AUTOR = "informe";
  private static final String VACIOS =
      "<comments xmlns=\"%s\"><authors/><commentList/></comments>"
          .formatted(Vocabulario.HOJA_DE_CALCULO);

  private final Map<String, String> nuevos;
  private final List<String> quedan = new ArrayList<>();
  private final Set<String> quitados = new HashSet<>();
  private int autores;
  private int autor = -1;
  private boolean cortado;
  private boolean conTexto;

  private ComentariosAnotados(Map<String, String> notas) {
    this.nuevos = new LinkedHashMap<>(notas);
  }

  /**
   * Escribe los comentarios.
   *
   * @param notas texto de los nuestros, por celda
   * @return qué celdas tienen comentario y cuáles dejan de tenerlo
   */
  static Cambios escribir(InputStream antes, Map<String, String> notas, Writer salida) {
    var cambio = new ComentariosAnotados(notas);
    Copista.copiar(antes, salida, cambio);
    return new Cambios(
        List.copyOf(cambio.quedan), List.copyOf(cambio.nuevos.keySet()), cambio.quitados);
  }

  /** Una parte sin comentarios. */
  static InputStream ninguno() {
    return new ByteArrayInputStream(VACIOS.getBytes(UTF_8));
  }

  /** Las celdas que siguen con comentario, las que lo estrenan y las que se quedan sin él. */
  record Cambios(List<String> quedan, List<String> nuevos, Set<String> quitados) {}

  @Override
  public boolean abre(Copista copia, String nombre) throws XMLStreamException, IOException {
    switch (nombre) {
      case "author" -> {
        copia.abrir();
        String quien = copia.xml().getElementText();
        autor = quien.equals(AUTOR) ? autores : autor;
        autores++;
        copia.texto(quien);
        copia.cerrarLeido();
        return true;
      }
      case "comment" -> {
        comentario(copia);
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  private void comentario(Copista copia) throws XMLStreamException, IOException {
    String celda = Xml.atributo(copia.xml(), "ref");
    String nota = nuevos.getOrDefault(celda, "");
    cortado = false;
    conTexto = false;
    String escrito = copia.capturar(Map.of(), new Contenido(nota));
    if (conTexto || !nota.isEmpty() || !cortado) {
      copia.crudo(escrito);
      quedan.add(celda);
      nuevos.remove(celda);
    } else {
      quitados.add(celda);
    }
  }

  @Override
  public void cierra(Copista copia, String nombre) throws IOException {
    if (nombre.equals("authors") && autor < 0) {
      autor = autores;
      String a = copia.etiqueta("author");
      copia.crudo("<" + a + ">" + AUTOR + "</" + a + ">");
    } else if (nombre.equals("commentList")) {
      for (var nuevo : nuevos.entrySet()) {
        String molde =
            "<{p}comment ref=\"%s\" authorId=\"%s\"><{p}text>%s</{p}text></{p}comment>"
                .replace("{p}", copia.etiqueta(""));
        String texto = corrida(copia, NotasDeHoja.MARCA + "\n" + nuevo.getValue());
        copia.crudo(molde.formatted(nuevo.getKey(), Integer.toString(Math.max(autor, 0)), texto));
      }
    }
  }

  private static String corrida(Copista copia, String texto) {
    return "<{p}r><{p}rPr><{p}sz val=\"9\"/></{p}rPr><{p}t xml:space=\"preserve\">"
            .replace("{p}", copia.etiqueta(""))
        + Escapado.deCelda(texto)
        + "</{p}t></{p}r>".replace("{p}", copia.etiqueta(""));
  }

  /** El interior de un comentario: hasta donde empieza lo nuestro, y lo nuestro de ahora. */
  private final class Contenido implements Copista.Cambio {

    private final String nota;
    private int nivelDeTexto;

    Contenido(String nota) {
      this.nota = nota;
    }

    @Override
    public boolean abre(Copista copia, String nombre) throws XMLStreamException, IOException {
      if (nombre.equals("r") && cortado) {
        copia.saltar();
        return true;
      }
      if (nombre.equals("text")) {
        nivelDeTexto = copia.nivel() + 1;
      }
      if (!nombre.equals("t")) {
        return false;
      }
      boolean suelto = copia.nivel() == nivelDeTexto && !nota.isEmpty();
      String r = copia.etiqueta("r");
      copia.crudo(suelto ? "<" + r + ">" : "");
      copia.abrir(Map.of());
      copia.texto(sinLoNuestro(copia.xml().getElementText()));
      copia.cerrarLeido();
      copia.crudo(suelto ? "</" + r + ">" : "");
      return true;
    }

    private String sinLoNuestro(String texto) {
      int donde = texto.indexOf(NotasDeHoja.MARCA);
      String queda = cortado ? "" : donde < 0 ? texto : texto.substring(0, donde).stripTrailing();
      cortado |= donde >= 0;
      conTexto |= !queda.isBlank();
      return queda;
    }

    @Override
    public void cierra(Copista copia, String nombre) throws IOException {
      if (nombre.equals("text") && !nota.isEmpty()) {
        String antes = conTexto ? "\n\n" : "";
        copia.crudo(corrida(copia, antes + NotasDeHoja.MARCA + "\n" + nota));
      }
    }
  }
}
