package mx.iecm.informe.documento;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mx.iecm.informe.castellano.Romanos;
import mx.iecm.informe.documento.Elemento.LugarDeCuadro;
import mx.iecm.informe.documento.Elemento.Numerado;
import mx.iecm.informe.documento.Elemento.Tablilla;
import mx.iecm.informe.documento.Elemento.Titulo;
import mx.iecm.informe.grafica.Recontador;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoColumna;

/**
 * El documento tal como se lee, de principio a fin y sin nada de Word: lo que hace falta para
 * comparar dos.
 *
 * <p>La numeración de títulos y listas va escrita; las notas al pie van tras su llamada, entre
 * corchetes; de una imagen o una gráfica se lee su descripción, y las celdas combinadas se repiten.
 */
public final class Lectura {

  /** Una pieza del documento, en el orden en que se lee. */
  public sealed interface Pieza {}

  /**
   * Un párrafo.
   *
   * @param estilo id de su estilo en la plantilla
   * @param texto lo que se lee, con su número y su nota
   */
  public record Parrafo(String estilo, Texto texto) implements Pieza {}

  /**
   * Una tabla.
   *
   * @param clave la de la tabla del programa, o su primer encabezado si no es de ninguna
   * @param rotulo lo que la anuncia
   * @param filas primero las del encabezado
   */
  public record Cuadricula(String clave, Parrafo rotulo, List<Fila> filas) implements Pieza {
    public Cuadricula {
      filas = List.copyOf(filas);
    }
  }

  /**
   * Una fila de una tabla.
   *
   * @param clave el folio que la identifica; {@code ""} si no tiene
   * @param encabezado si es del encabezado
   * @param casillas en su orden
   */
  public record Fila(String clave, boolean encabezado, List<Casilla> casillas) {
    public Fila {
      casillas = List.copyOf(casillas);
    }
  }

  /**
   * Una celda.
   *
   * @param texto lo que se lee; {@code ""} si es el consecutivo
   * @param columnas las que abarca
   * @param consecutivo si lo que muestra es el número de su fila
   */
  public record Casilla(Texto texto, int columnas, boolean consecutivo) {}

  private final List<Pieza> piezas = new ArrayList<>();
  private int numero;

  private Lectura() {}

  /** Las piezas del documento de un informe: su nombre y los capítulos de I a V. */
  public static List<Pieza> de(Informe informe) {
    var lectura = new Lectura();
    lectura.parrafo("Title", Texto.de(Redaccion.nombreDelInforme(informe) + "."), Texto.VACIO);
    for (Elemento elemento : Documento.de(informe)) {
      lectura.leer(elemento);
    }
    return List.copyOf(lectura.piezas);
  }

  private void leer(Elemento elemento) {
    if (elemento instanceof Titulo t) {
      Texto numerado = Texto.de(numero(t) + " ").mas(t.texto());
      parrafo(Estilo.titulo(t.nivel()).id(), numerado, Texto.VACIO);
    } else if (elemento instanceof Elemento.Parrafo p) {
      parrafo(p.estilo().id(), p.texto(), p.nota());
    } else if (elemento instanceof Numerado n) {
      numero = n.primero() ? 1 : numero + 1;
      parrafo(Estilo.NUMERADO.id(), Texto.de(numero + ". ").mas(n.texto()), n.nota());
    } else if (elemento instanceof Elemento.Imagen i) {
      String descripcion = "[Imagen: " + i.imagen().descripcion() + "]";
      parrafo(Estilo.IMAGEN.id(), Texto.de(descripcion), Texto.VACIO);
    } else if (elemento instanceof Elemento.Grafica g) {
      parrafo(Estilo.IMAGEN.id(), Texto.de("[" + descripcion(g) + "]"), Texto.VACIO);
    } else if (elemento instanceof Tablilla t) {
      piezas.add(cuadricula(t));
    } else if (elemento instanceof LugarDeCuadro c) {
      piezas.add(cuadricula(c));
    } else {
      throw new AssertionError(elemento); // una prueba recorre aquí todas las clases de elemento
    }
  }

  private static String descripcion(Elemento.Grafica grafica) {
    var recontador = Recontador.de(grafica.tabla(), grafica.periodo());
    grafica.cuadro().renglones().forEach(recontador::renglon);
    return recontador.recuento().descripcion();
  }

  private void parrafo(String estilo, Texto texto, Texto nota) {
    piezas.add(new Parrafo(estilo, conNota(texto, nota)));
  }

  private static Texto conNota(Texto texto, Texto nota) {
    return nota.enBlanco() ? texto : texto.mas(" [Nota: ").mas(nota).mas("]");
  }

  private static String numero(Titulo titulo) {
    return switch (titulo.nivel()) {
      case 1 -> Romanos.mayusculas(titulo.numero()) + ".";
      case 2 -> titulo.numero() + ".";
      case 3 -> letra(titulo.numero()) + ".";
      default -> Romanos.minusculas(titulo.numero()) + ".";
    };
  }

  /** 1 es a, 2 es b…; después de z sigue aa, como numera Word. */
  private static String letra(int numero) {
    char letra = (char) ('a' + Math.max(0, numero - 1) % 26);
    return String.valueOf(letra).repeat(Math.max(0, numero - 1) / 26 + 1);
  }

  private static Parrafo rotulo(String texto) {
    return new Parrafo(Estilo.ROTULO.id(), Texto.de(texto));
  }

  private static Cuadricula cuadricula(Tablilla tablilla) {
    var filas = new ArrayList<Fila>();
    tablilla.encabezado().forEach(f -> filas.add(fila(f, true)));
    tablilla.filas().forEach(f -> filas.add(fila(f, false)));
    String clave = filas.isEmpty() ? "" : filas.get(0).casillas().get(0).texto().escrito();
    return new Cuadricula(clave, rotulo("Tabla. " + clave), filas);
  }

  private static Fila fila(Tablilla.Fila fila, boolean encabezado) {
    var casillas =
        fila.casillas().stream().map(c -> new Casilla(c.texto(), c.columnas(), false)).toList();
    return new Fila("", encabezado, casillas);
  }

  private static Cuadricula cuadricula(LugarDeCuadro lugar) {
    Tabla tabla = lugar.tabla();
    var filas = new ArrayList<Fila>();
    var encabezados =
        tabla.columnas().stream()
            .map(c -> new Casilla(Texto.de(c.encabezado()), 1, false))
            .toList();
    filas.add(new Fila("", true, encabezados));
    lugar.cuadro().renglones().forEach(r -> filas.add(fila(tabla, r)));
    String anuncio = "Tabla %s. %s".formatted(tabla.clave(), tabla.hoja());
    return new Cuadricula(tabla.clave(), rotulo(anuncio), filas);
  }

  private static Fila fila(Tabla tabla, Renglon renglon) {
    int n = tabla.columnas().size();
    int conNota = tabla.columnaDeFecha() >= 0 ? tabla.columnaDeFecha() : n - 1;
    var casillas =
        IntStream.range(0, n).mapToObj(i -> casilla(tabla, renglon, i, i == conNota)).toList();
    return new Fila(folio(tabla, renglon).orElse(""), false, casillas);
  }

  private static Casilla casilla(Tabla tabla, Renglon renglon, int i, boolean conNota) {
    boolean consecutivo = tabla.columnas().get(i).tipo() == TipoColumna.CONSECUTIVO;
    Texto texto = consecutivo ? Texto.VACIO : renglon.celda(i).texto();
    return new Casilla(conNota ? conNota(texto, renglon.nota()) : texto, 1, consecutivo);
  }

  private static Optional<String> folio(Tabla tabla, Renglon renglon) {
    return IntStream.range(0, tabla.columnas().size())
        .filter(i -> tabla.columnas().get(i).tipo() == TipoColumna.FOLIO)
        .mapToObj(i -> renglon.celda(i).escrito())
        .filter(f -> !f.isEmpty())
        .findFirst();
  }
}
