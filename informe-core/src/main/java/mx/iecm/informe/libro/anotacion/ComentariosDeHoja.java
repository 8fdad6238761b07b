package mx.iecm.informe.libro.anotacion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mx.iecm.informe.libro.Paquete;
import mx.iecm.informe.libro.Relaciones;

/**
 * Las dos partes en que una hoja guarda sus comentarios: los textos y sus recuadros.
 *
 * @param textos ruta de la parte; {@code ""} si no tiene
 * @param recuadros ruta de la parte; {@code ""} si no tiene
 * @param caben falso si lo que ya hay es tanto que no se toca
 */
record ComentariosDeHoja(
    Paquete paquete,
    String hoja,
    Relaciones relaciones,
    String textos,
    String recuadros,
    boolean caben) {

  private static final long TOPE = 8 << 20;

  static ComentariosDeHoja de(Paquete paquete, String hoja) {
    var relaciones = paquete.relaciones(hoja);
    String textos =
        relaciones.porTipo("comments").filter(r -> paquete.parte(r).isPresent()).orElse("");
    var dibujos =
        relaciones.todas().stream()
            .filter(r -> r.tipo().equals("vmlDrawing"))
            .map(Relaciones.Relacion::destino)
            .filter(r -> paquete.parte(r).isPresent())
            .toList();
    boolean caben =
        paquete.tamano(textos) <= TOPE && dibujos.stream().allMatch(d -> paquete.tamano(d) <= TOPE);
    // Las imágenes del encabezado de impresión también son VML, pero no dicen de qué celda son.
    String recuadros =
        caben
            ? dibujos.stream()
                .filter(d -> leer(paquete, d).contains("ClientData"))
                .findFirst()
                .orElse("")
            : "";
    return new ComentariosDeHoja(paquete, hoja, relaciones, textos, recuadros, caben);
  }

  boolean tiene() {
    return !textos.isEmpty();
  }

  private static String leer(Paquete paquete, String ruta) {
    try (InputStream en = paquete.parte(ruta).orElseThrow()) {
      return new String(en.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Planea las dos partes.
   *
   * @return el id con que la hoja debe referirse a los recuadros; {@code ""} si ya lo hace
   */
  String planear(
      NotasDeHoja notas,
      NombresDePartes nombres,
      Map<String, Consumer<Writer>> partes,
      Map<String, String> tipos) {
    var nuevas = new ArrayList<Relaciones.Relacion>();
    String deTextos = textos;
    if (textos.isEmpty()) {
      deTextos = nombres.nuevo("xl/informe/comentarios", ".xml");
      tipos.put(deTextos, Vocabulario.TIPO.formatted("comments"));
      nuevas.add(relacion(1, "comments", deTextos));
    }
    String deRecuadros = recuadros;
    if (recuadros.isEmpty()) {
      deRecuadros = nombres.nuevo("xl/informe/recuadros", ".vml");
      tipos.put(deRecuadros, Vocabulario.DIBUJO);
      nuevas.add(relacion(2, "vmlDrawing", deRecuadros));
    }
    escribir(notas, deTextos, deRecuadros, partes);
    relacionar(nuevas, partes);
    return recuadros.isEmpty() ? relacion(2, "", "").id() : "";
  }

  private Relaciones.Relacion relacion(int numero, String tipo, String destino) {
    return new Relaciones.Relacion(RelacionesAgregadas.id(relaciones, numero), tipo, destino);
  }

  private void escribir(
      NotasDeHoja notas,
      String deTextos,
      String deRecuadros,
      Map<String, Consumer<Writer>> partes) {
    partes.put(deTextos, s -> comentar(notas, s));
    partes.put(deRecuadros, s -> dibujar(notas, s));
  }

  private ComentariosAnotados.Cambios comentar(NotasDeHoja notas, Writer salida) {
    return ComentariosAnotados.escribir(
        paquete.parte(textos).orElseGet(ComentariosAnotados::ninguno), notas.porCelda(), salida);
  }

  private void dibujar(NotasDeHoja notas, Writer salida) {
    var cambios = comentar(notas, Writer.nullWriter());
    String antes = recuadros.isEmpty() ? DibujoDeComentarios.VACIO : leer(paquete, recuadros);
    var nuevas = new ArrayList<>(recuadros.isEmpty() ? cambios.quedan() : List.of());
    nuevas.addAll(cambios.nuevos());
    try {
      salida.write(DibujoDeComentarios.con(antes, nuevas, cambios.quitados()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void relacionar(List<Relaciones.Relacion> nuevas, Map<String, Consumer<Writer>> partes) {
    if (!nuevas.isEmpty()) {
      String ruta = Relaciones.ruta(hoja);
      boolean estricto = Vocabulario.estricto(paquete, hoja);
      partes.put(
          ruta, s -> new RelacionesAgregadas(nuevas, estricto).escribir(paquete.parte(ruta), s));
    }
  }
}
