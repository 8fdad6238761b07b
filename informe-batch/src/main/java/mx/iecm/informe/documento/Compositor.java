package mx.iecm.informe.documento;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Emision;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.origen.Procedencia;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;

/**
 * Encuaderna el documento: llena la plantilla, escribe los capítulos y pega los cuadros ya hechos.
 */
public final class Compositor {

  private static final String DOCUMENTO = "word/document.xml";
  private static final String NOTAS = "word/footnotes.xml";

  /** Los niveles de títulos que entran en el índice. */
  public static final int NIVELES_DE_INDICE = Indice.NIVELES;

  private static final String MARCA_DE_INDICE = "\uE001INDICE\uE001";
  private static final String MARCA_DE_CONTENIDO = "\uE001CONTENIDO\uE001";
  private static final String MARCA_DE_AVISO = "\uE001AVISO\uE001";

  /** De dónde salen los cuadros ya escritos. */
  public interface Fragmentos {

    /** Lo que hay que saber del fragmento de un cuadro. */
    Fragmento fragmento(Cuadro cuadro);

    /** {@code cuantos} de sus bytes comprimidos, a partir de {@code desde}. */
    InputStream bytes(Cuadro cuadro, long desde, long cuantos) throws IOException;
  }

  private final Plantilla plantilla;
  private final Fragmentos fragmentos;
  private final Optional<Procedencia> procedencia;

  /** Un compositor con esa plantilla y esos cuadros; su documento no dice de dónde sale. */
  public Compositor(Plantilla plantilla, Fragmentos fragmentos) {
    this(plantilla, fragmentos, Optional.empty());
  }

  private Compositor(
      Plantilla plantilla, Fragmentos fragmentos, Optional<Procedencia> procedencia) {
    this.plantilla = plantilla;
    this.fragmentos = fragmentos;
    this.procedencia = procedencia;
  }

  /** El mismo, cuyo documento lleva dentro de dónde sale y su sello. */
  public Compositor con(Procedencia procedencia) {
    return new Compositor(plantilla, fragmentos, Optional.of(procedencia));
  }

  /**
   * Abre una plantilla y la suelta. El primer documento de una máquina virtual tarda casi un
   * segundo en cargar clases: quien va a componer uno puede pedirlo antes, mientras hace otra cosa.
   */
  public static void calentar() {
    Plantilla.usual().abrir();
  }

  /**
   * Escribe el documento; no cierra {@code salida}.
   *
   * @param borrador el dictamen de lo que falta, si es un borrador; vacío si es el definitivo
   * @param paginas la de cada título del índice; vacía si no se saben, y entonces las pone Word
   * @throws IOException si no se puede escribir
   */
  public Compuesto componer(
      Informe informe, Optional<Dictamen> borrador, List<Integer> paginas, OutputStream salida)
      throws IOException {
    var paquete = plantilla.abrir();
    llenar(paquete, informe, borrador.isPresent());
    var notas = new Notas();
    var escritor =
        new EscritorDeElementos(
            fragmentos,
            Numeracion.de(paquete.getMainDocumentPart()),
            new Imagenes(paquete),
            notas,
            plantilla.anchoDeTexto());
    escritor.escribir(Documento.de(informe));
    var cuerpo = escritor.trozos();
    relacionar(paquete, escritor);
    String aviso = borrador.map(AvisoDeBorrador::xml).orElse("");
    var trozos = conMarco(paquete, Indice.xml(escritor.indice(), paginas), aviso, cuerpo);
    guardar(paquete, informe, notas, escritor, trozos, salida);
    var titulos =
        Indice.visibles(escritor.indice()).stream().map(e -> e.numero() + " " + e.texto()).toList();
    return new Compuesto(titulos, escritor.graficas().descripciones());
  }

  private static void llenar(WordprocessingMLPackage paquete, Informe informe, boolean borrador) {
    Emision e = informe.emision();
    String nombre = Redaccion.nombreDelInforme(informe);
    var controles = new Controles(paquete);
    controles.llenar("organo", Redaccion.mayusculas(informe.programa().organo().nombre()));
    controles.llenar(
        "titulo", Redaccion.mayusculas("Presentación y, en su caso, aprobación del " + nombre));
    controles.llenar("punto", Redaccion.mayusculas("Punto " + e.punto()));
    controles.llenar("sesion", Redaccion.mayusculas(e.sesion()));
    controles.llenar("fecha", Redaccion.mayusculas(EscritorDeFechas.diaConSemana(e.fecha())));
    controles.llenar("encabezado", nombre + ".");
    if (borrador) {
      controles.marcar("aviso", MARCA_DE_AVISO);
    } else {
      controles.quitar("aviso");
      controles.quitar("borrador");
    }
    controles.marcar("indice", MARCA_DE_INDICE);
    if (!controles.marcar("contenido", MARCA_DE_CONTENIDO)) {
      throw new IllegalStateException("la plantilla no tiene el control «contenido»");
    }
  }

  private void relacionar(WordprocessingMLPackage paquete, EscritorDeElementos escritor) {
    var relaciones =
        paquete.getMainDocumentPart().getRelationshipsPart().getRelationships().getRelationship();
    escritor.vinculos().ids().forEach((url, id) -> relaciones.add(enlace(id, url)));
    for (Cuadro cuadro : escritor.cuadros()) {
      var vinculos = fragmentos.fragmento(cuadro).vinculos();
      vinculos.forEach((url, id) -> relaciones.add(enlace(id, url)));
    }
  }

  private static Relationship enlace(String id, String direccion) {
    var relacion = new Relationship();
    relacion.setId(id);
    relacion.setType(Namespaces.HYPERLINK);
    relacion.setTarget(direccion);
    relacion.setTargetMode("External");
    return relacion;
  }

  /** Los trozos del cuerpo entre lo que la plantilla tiene antes y después de su lugar. */
  private static List<Trozo> conMarco(
      WordprocessingMLPackage paquete, String indice, String aviso, List<Trozo> cuerpo)
      throws IOException {
    String xml =
        XmlUtils.marshaltoString(paquete.getMainDocumentPart().getJaxbElement(), false, false);
    xml = enLugarDe(MARCA_DE_INDICE, indice, EspaciosEnOrden.de(xml));
    xml = enLugarDe(MARCA_DE_AVISO, aviso, xml);
    int marca = xml.indexOf(MARCA_DE_CONTENIDO);
    int desde = xml.lastIndexOf("<w:p>", marca);
    int hasta = xml.indexOf("</w:p>", marca) + "</w:p>".length();
    var trozos = new ArrayList<Trozo>();
    trozos.add(comprimido(xml.substring(0, desde), false));
    trozos.addAll(cuerpo);
    trozos.add(comprimido(xml.substring(hasta), true));
    return trozos;
  }

  private static String enLugarDe(String marca, String nuevo, String xml) {
    int lugar = xml.indexOf(marca);
    if (lugar < 0) {
      return xml;
    }
    int desde = xml.lastIndexOf("<w:p>", lugar);
    int hasta = xml.indexOf("</w:p>", lugar) + "</w:p>".length();
    // Lo que se pone trae textos de los libros: una marca escrita en ellos no es un lugar.
    return xml.substring(0, desde)
        + nuevo.replace(Controles.MARCA, '\uFFFD')
        + xml.substring(hasta);
  }

  private static Trozo comprimido(String xml, boolean ultimo) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var prensa = new Prensa(bytes)) {
      prensa.comprimir(xml);
      var segmento = ultimo ? prensa.terminar() : prensa.cortar();
      return new Trozo.Escrito(segmento, bytes);
    }
  }

  private void guardar(
      WordprocessingMLPackage paquete,
      Informe informe,
      Notas notas,
      EscritorDeElementos escritor,
      List<Trozo> trozos,
      OutputStream salida)
      throws IOException {
    var base = new ByteArrayOutputStream();
    try {
      paquete.save(base);
    } catch (Docx4JException e) {
      throw new IOException("docx4j no pudo guardar el documento", e);
    }
    var docx = PaqueteDocx.de(base.toByteArray());
    docx.reemplazar(Propiedades.PARTE, Propiedades.xml(informe));
    var marcas = escritor.marcas();
    docx.agregarAntes(NOTAS, "</w:footnotes>", notas.xml(marcas));
    escritor.graficas().agregar(docx, AspectoDePlantilla.de(paquete));
    procedencia.ifPresent(p -> PartesDeOrigen.agregar(docx, p.conMarcas(marcas.puestas())));
    var total = trozos.stream().map(Trozo::segmento).reduce(Segmento.VACIO, Segmento::mas);
    try (InputStream cruda = seguidos(trozos)) {
      docx.escribir(salida, DOCUMENTO, total, cruda);
    }
  }

  /** Los trozos uno tras otro; cada uno se abre cuando le toca. */
  @SuppressWarnings("JdkObsolete") // SequenceInputStream solo recibe Enumeration
  private InputStream seguidos(List<Trozo> trozos) {
    var quedan = trozos.iterator();
    return new SequenceInputStream(
        new Enumeration<InputStream>() {
          @Override
          public boolean hasMoreElements() {
            return quedan.hasNext();
          }

          @Override
          public InputStream nextElement() {
            try {
              return quedan.next().abrir(fragmentos);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        });
  }
}
