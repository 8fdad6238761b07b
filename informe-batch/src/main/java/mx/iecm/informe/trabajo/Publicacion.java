package mx.iecm.informe.trabajo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import mx.iecm.informe.caso.PorJustificar;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.hallazgo.Veredicto;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.origen.Huella;
import mx.iecm.informe.trabajo.Manifiesto.LibroCongelado;
import mx.iecm.informe.xml.InformeXml;

/** Quinto paso: escribe el dictamen, el XML y el manifiesto, y lo pone todo en su lugar. */
final class Publicacion {

  private static final String INFORME = "informe.docx";
  private static final String BORRADOR = "borrador.docx";
  private static final String INFORME_PDF = "informe.pdf";
  private static final String BORRADOR_PDF = "borrador.pdf";
  private static final String MANIFIESTO = "manifiesto.json";
  private static final String POR_JUSTIFICAR = "por-justificar.csv";

  private final Taller taller;
  private final Path salida;

  Publicacion(Taller taller, Path salida) {
    this.taller = taller;
    this.salida = salida;
  }

  /** Publica lo que dejaron los pasos. */
  Publicado publicar() {
    var resultado = taller.resultado();
    var manifiesto = taller.manifiesto();
    boolean emitido =
        !resultado.informe().isEmpty()
            && (resultado.dictamen().veredicto() != Veredicto.RECHAZADO || manifiesto.borrador());
    var listos = new ArrayList<String>();
    try {
      texto("dictamen.txt", DictamenEnTexto.de(resultado, manifiesto), listos);
      texto("dictamen.json", DictamenEnJson.de(resultado, manifiesto), listos);
      porJustificar(resultado.dictamen(), listos);
      if (emitido) {
        xml(resultado, listos);
        String nombre = manifiesto.borrador() ? BORRADOR : INFORME;
        mover(taller.archivo(Composicion.DOCUMENTO), aparte(nombre));
        listos.add(nombre);
        pdf(manifiesto, listos);
      }
      var salidas = salidas(listos);
      texto(MANIFIESTO, ManifiestoEscrito.json(manifiesto, resultado, salidas), listos);
      retirarLoViejo(listos);
      for (String nombre : listos) {
        mover(aparte(nombre), salida.resolve(nombre));
      }
      limpiar(resultado);
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo publicar en " + salida, e);
    }
    return new Publicado(
        resultado.dictamen().veredicto(),
        listos.stream().map(salida::resolve).toList(),
        resultado.renglones());
  }

  /** Lo publicado con su huella; lo que una corrida interrumpida ya movió está en su lugar. */
  private List<LibroCongelado> salidas(List<String> listos) throws IOException {
    var salidas = new ArrayList<LibroCongelado>();
    for (String nombre : listos.stream().sorted().toList()) {
      Path lista = Files.exists(aparte(nombre)) ? aparte(nombre) : salida.resolve(nombre);
      salidas.add(new LibroCongelado(nombre, Huella.de(lista), Files.size(lista)));
    }
    return salidas;
  }

  /** Mueve lo que aún no se ha movido: una caída puede repetir este paso. */
  private static void mover(Path desde, Path hasta) throws IOException {
    if (Files.exists(desde)) {
      Taller.mover(desde, hasta);
    }
  }

  private Path aparte(String nombre) throws IOException {
    Path carpeta = Files.createDirectories(taller.archivo("publicacion"));
    return carpeta.resolve(nombre);
  }

  private void texto(String nombre, String contenido, List<String> listos) throws IOException {
    Files.writeString(aparte(nombre), contenido, StandardCharsets.UTF_8);
    listos.add(nombre);
  }

  private void porJustificar(Dictamen dictamen, List<String> listos) throws IOException {
    if (PorJustificar.hay(dictamen)) {
      texto(POR_JUSTIFICAR, PorJustificar.csv(dictamen), listos);
    } else {
      Files.deleteIfExists(salida.resolve(POR_JUSTIFICAR));
    }
  }

  private void xml(Resultado resultado, List<String> listos) throws IOException {
    try (OutputStream en =
        new BufferedOutputStream(Files.newOutputStream(aparte("informe.xml")), 1 << 16)) {
      InformeXml.escribir(resultado.informe().get(0), (c, s) -> verter(c, s, resultado), en);
    }
    listos.add("informe.xml");
  }

  private void pdf(Manifiesto manifiesto, List<String> listos) throws IOException {
    Path acomodado = taller.archivo(Paginacion.PDF);
    String nombre = manifiesto.borrador() ? BORRADOR_PDF : INFORME_PDF;
    if (manifiesto.acabado() == Acabado.PDF) {
      // Se copia: si este paso se repite tras una caída, el PDF sigue en el taller.
      if (Files.exists(acomodado)) {
        Files.copy(acomodado, aparte(nombre), StandardCopyOption.REPLACE_EXISTING);
        listos.add(nombre);
      }
    } else {
      Files.deleteIfExists(acomodado);
    }
  }

  private void verter(Cuadro cuadro, OutputStream en, Resultado resultado) throws IOException {
    Path lectura =
        taller.lectura(Objects.requireNonNull(resultado.lecturas().get(cuadro.hoja().libro())));
    Files.copy(LecturaDeEntrega.paraXml(lectura, cuadro.tabla()), en);
  }

  /**
   * Lo que esta compilación no produce y la anterior sí se conserva con otro nombre: no es de
   * ahora.
   */
  private void retirarLoViejo(List<String> listos) throws IOException {
    for (String nombre : List.of(INFORME, BORRADOR, INFORME_PDF, BORRADOR_PDF, "informe.xml")) {
      Path viejo = salida.resolve(nombre);
      if (!listos.contains(nombre) && Files.exists(viejo)) {
        Taller.mover(viejo, salida.resolve("anterior-" + nombre));
      }
    }
  }

  /** Deja en el taller solo lo que sirve a la siguiente compilación. */
  private void limpiar(Resultado resultado) throws IOException {
    borrarMenos(taller.archivo("lecturas"), Set.copyOf(resultado.lecturas().values()));
    borrarMenos(taller.archivo("libros"), Set.of());
  }

  private static void borrarMenos(Path carpeta, Set<String> vigentes) throws IOException {
    if (!Files.isDirectory(carpeta)) {
      return;
    }
    try (Stream<Path> hijos = Files.list(carpeta)) {
      for (Path hijo : hijos.toList()) {
        if (!vigentes.contains(hijo.getFileName().toString())) {
          borrar(hijo);
        }
      }
    }
  }

  private static void borrar(Path arbol) throws IOException {
    try (Stream<Path> todo = Files.walk(arbol)) {
      for (Path p : todo.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(p);
      }
    }
  }
}
