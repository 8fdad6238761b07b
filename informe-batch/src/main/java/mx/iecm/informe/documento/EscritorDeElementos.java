package mx.iecm.informe.documento;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.documento.Elemento.LugarDeCuadro;
import mx.iecm.informe.documento.Elemento.Numerado;
import mx.iecm.informe.documento.Elemento.Parrafo;
import mx.iecm.informe.documento.Elemento.Tablilla;
import mx.iecm.informe.documento.Elemento.Titulo;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.origen.Marca;
import mx.iecm.informe.xml.Tinta;

/** Escribe los elementos del documento como WordprocessingML: una clase de elemento, un método. */
final class EscritorDeElementos {

  /**
   * Un párrafo de tres líneas que anuncia una tabla se va con ella a la otra página; uno más largo
   * dejaría un hueco mayor que la falta.
   */
  private static final int ANUNCIO = 300;

  private final Compositor.Fragmentos fragmentos;
  private final Numeracion numeracion;
  private final Imagenes imagenes;
  private final Graficas graficas = new Graficas();
  private final Notas notas;
  private final int ancho;
  private final Vinculos vinculos = new Vinculos("rIdV");
  private final Marcas marcas = new Marcas();
  private final Corridas corridas = new Corridas(vinculos, marcas);
  private final List<Entrada> indice = new ArrayList<>();
  private final List<Trozo> trozos = new ArrayList<>();
  private final List<Cuadro> cuadros = new ArrayList<>();
  private final Tinta tinta = new Tinta();

  /** Si lo que se escribe anuncia una tabla: no se queda solo al pie de una página. */
  private boolean anuncia;

  /** Una entrada del índice: nivel, número impreso, texto y marcador al que lleva. */
  record Entrada(int nivel, String numero, String texto, String marcador) {}

  EscritorDeElementos(
      Compositor.Fragmentos fragmentos,
      Numeracion numeracion,
      Imagenes imagenes,
      Notas notas,
      int ancho) {
    this.fragmentos = fragmentos;
    this.numeracion = numeracion;
    this.imagenes = imagenes;
    this.notas = notas;
    this.ancho = ancho;
  }

  void escribir(List<Elemento> elementos) {
    boolean trasTabla = false;
    for (int i = 0; i < elementos.size(); i++) {
      Elemento elemento = elementos.get(i);
      boolean tabla = esTabla(elemento);
      anuncia = i + 1 < elementos.size() && esTabla(elementos.get(i + 1));
      if (tabla && trasTabla) {
        // Word junta en una dos tablas seguidas: las separa un párrafo sin texto.
        tinta.marca(Tablillas.parrafo(Estilo.NOTA_DE_TABLA) + "</w:p>");
      }
      escribir(elemento);
      trasTabla = tabla;
    }
    if (trasTabla) {
      tinta.marca(Tablillas.parrafo(Estilo.NOTA_DE_TABLA) + "</w:p>");
    }
  }

  private static boolean esTabla(Elemento elemento) {
    return elemento instanceof Tablilla || elemento instanceof LugarDeCuadro;
  }

  private void escribir(Elemento elemento) {
    if (elemento instanceof Titulo t) {
      titulo(t);
    } else if (elemento instanceof Parrafo p) {
      parrafo(p.estilo(), "", p.texto(), p.nota());
    } else if (elemento instanceof Numerado n) {
      parrafo(Estilo.NUMERADO, numeracion.deLista(n.primero()), n.texto(), n.nota());
    } else if (elemento instanceof Tablilla t) {
      Tablillas.escribir(t, ancho, corridas, tinta);
    } else if (elemento instanceof LugarDeCuadro c) {
      cuadro(c);
    } else if (elemento instanceof Elemento.Imagen i) {
      imagen(i);
    } else if (elemento instanceof Elemento.Grafica g) {
      grafica(g);
    } else {
      throw new AssertionError(elemento); // una prueba recorre aquí todas las clases de elemento
    }
  }

  private void titulo(Titulo titulo) {
    String marcador = "_Toc" + (100_000 + indice.size());
    String propiedades = numeracion.titulo(titulo.nivel(), titulo.numero());
    tinta.marca("<w:p><w:pPr><w:pStyle w:val=\"" + Estilo.titulo(titulo.nivel()).id() + "\"/>");
    tinta.marca(propiedades + "</w:pPr><w:bookmarkStart w:id=\"" + indice.size() + "\" w:name=\"");
    tinta.marca(marcador + "\"/>");
    corridas.escribir(titulo.texto(), tinta);
    tinta.marca("<w:bookmarkEnd w:id=\"" + indice.size() + "\"/></w:p>");
    indice.add(
        new Entrada(titulo.nivel(), Indice.numero(titulo), titulo.texto().escrito(), marcador));
  }

  private void parrafo(Estilo estilo, String propiedades, Texto texto, Texto nota) {
    tinta.marca("<w:p><w:pPr><w:pStyle w:val=\"" + estilo.id() + "\"/>");
    boolean junto = anuncia && texto.escrito().length() <= ANUNCIO;
    tinta.marca((junto ? "<w:keepNext/>" : "") + propiedades + "</w:pPr>");
    corridas.escribir(texto, tinta);
    if (!nota.enBlanco()) {
      notas.llamar(nota, tinta);
    }
    tinta.marca("</w:p>");
  }

  private void imagen(Elemento.Imagen imagen) {
    var dibujo = imagenes.dibujo(imagen.imagen(), ancho);
    if (dibujo.isEmpty()) {
      String falta = "[Imagen: " + imagen.imagen().descripcion() + "]";
      parrafo(Estilo.CUERPO, "", Texto.de(falta), Texto.VACIO);
      return;
    }
    tinta.marca(Tablillas.parrafo(Estilo.IMAGEN) + "<w:r>");
    tinta.xml(dibujo.get());
    tinta.marca("</w:r></w:p>");
  }

  private void grafica(Elemento.Grafica grafica) {
    var recuento = fragmentos.fragmento(grafica.cuadro()).recuento();
    tinta.marca(Tablillas.parrafo(Estilo.IMAGEN) + "<w:r>");
    graficas.dibujar(recuento, ancho, tinta);
    tinta.marca("</w:r></w:p>");
  }

  private void cuadro(LugarDeCuadro lugar) {
    var fragmento = fragmentos.fragmento(lugar.cuadro());
    cuadros.add(lugar.cuadro());
    int marca = marcas.abrir(Marca.Clase.TABLA, lugar.tabla().clave(), "", tinta);
    Tablillas.encabezar(lugar.tabla(), fragmento.contenidos(), ancho, corridas, tinta);
    long desde = 0;
    for (int i = 0; i < fragmento.segmentos().size(); i++) {
      cortar();
      var segmento = fragmento.segmentos().get(i);
      trozos.add(new Trozo.Pegado(segmento, lugar.cuadro(), desde));
      desde += segmento.comprimidos();
      if (i < fragmento.notas().size()) {
        notas.llamar(fragmento.notas().get(i), tinta);
      }
    }
    tinta.marca("</w:tbl>");
    Marcas.cerrar(marca, tinta);
  }

  /** Comprime lo escrito hasta aquí como un trozo aparte. */
  private void cortar() {
    var bytes = new ByteArrayOutputStream();
    try (var prensa = new Prensa(bytes)) {
      prensa.comprimir(tinta);
      trozos.add(new Trozo.Escrito(prensa.cortar(), bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Los trozos escritos, en orden. */
  List<Trozo> trozos() {
    cortar();
    return trozos;
  }

  /** Los cuadros que se pegaron, en orden. */
  List<Cuadro> cuadros() {
    return cuadros;
  }

  List<Entrada> indice() {
    return indice;
  }

  /** Los marcadores de las cifras y los cuadros. */
  Marcas marcas() {
    return marcas;
  }

  Graficas graficas() {
    return graficas;
  }

  Vinculos vinculos() {
    return vinculos;
  }
}
