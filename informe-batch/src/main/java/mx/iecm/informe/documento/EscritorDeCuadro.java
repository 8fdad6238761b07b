package mx.iecm.informe.documento;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.iecm.informe.grafica.Recontador;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Filas;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.xml.Tinta;

/**
 * Escribe las filas de un cuadro como las de una tabla de Word mientras se leen sus renglones: no
 * se parten, las vecinas iguales se combinan y llevan sus notas al pie.
 *
 * <p>El encabezado no va aquí: el ancho de las columnas se sabe cuando ya pasó lo que llevan.
 */
public final class EscritorDeCuadro implements AutoCloseable {

  private static final byte[] FILA = Tinta.bytes("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
  private static final byte[] FIN_FILA = Tinta.bytes("</w:tr>");
  private static final byte[] FIN_CELDA = Tinta.bytes("</w:p></w:tc>");
  private static final byte[] SEGUIDA =
      Tinta.bytes(
          "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Celda\"/></w:pPr></w:p></w:tc>");
  private final Tabla tabla;
  private final Recontador recontador;
  private final Prensa prensa;
  private final Tinta tinta = new Tinta();
  private final Vinculos vinculos;
  private final Corridas corridas;
  private final List<Texto> notas = new ArrayList<>();
  private final List<Segmento> segmentos = new ArrayList<>();
  private final byte[][] abre;
  private final boolean[] combina;
  private final String[] anteriores;
  private final Contenido.Medidor[] medidores;
  private final int columnaDeNota;
  private final Filas.Cuenta filas = new Filas.Cuenta();
  private long renglones;

  /**
   * Empieza un cuadro.
   *
   * @param periodo del informe: su gráfica cuenta los renglones que son de él
   * @param indice el de la tabla en el programa, desde 0: hace únicos sus ids en el documento
   * @param salida recibe el segmento comprimido; no se cierra
   */
  public EscritorDeCuadro(Tabla tabla, Periodo periodo, int indice, OutputStream salida) {
    this.tabla = tabla;
    this.recontador = Recontador.de(tabla, periodo);
    this.prensa = new Prensa(salida);
    this.vinculos = new Vinculos("t" + indice + "v");
    this.corridas = new Corridas(vinculos);
    int n = tabla.columnas().size();
    this.abre = new byte[n][];
    this.combina = new boolean[n];
    this.anteriores = new String[n];
    this.medidores = new Contenido.Medidor[n];
    this.columnaDeNota = tabla.columnaDeFecha() >= 0 ? tabla.columnaDeFecha() : n - 1;
    for (int i = 0; i < n; i++) {
      Columna columna = tabla.columnas().get(i);
      abre[i] = Tinta.bytes("<w:tc>" + Tablillas.parrafo(estilo(columna.tipo())));
      combina[i] = tabla.combinar().contains(columna.encabezado());
      anteriores[i] = "";
      medidores[i] = new Contenido.Medidor();
    }
  }

  private static Estilo estilo(TipoColumna tipo) {
    return switch (tipo) {
      case CONSECUTIVO, HORA, NUMERO -> Estilo.CELDA_CENTRADA;
      default -> Estilo.CELDA;
    };
  }

  /**
   * Escribe un renglón.
   *
   * @throws UncheckedIOException si no se puede escribir
   */
  public void renglon(Renglon renglon) {
    renglones++;
    filas.agregar(renglon.fila());
    recontador.renglon(renglon);
    tinta.marca(FILA);
    boolean seguida = true;
    for (int i = 0; i < abre.length; i++) {
      Celda celda = renglon.celda(i);
      boolean conNota = i == columnaDeNota && renglon.conNota();
      if (!combina[i]) {
        celda(i, celda, conNota ? renglon.nota() : Texto.VACIO, false);
        continue;
      }
      // Una vecina igual solo sigue a la de arriba si también sigue la combinada a su izquierda.
      seguida = seguida && renglones > 1 && anteriores[i].equals(celda.escrito());
      anteriores[i] = celda.escrito();
      if (seguida && !conNota) {
        tinta.marca(SEGUIDA);
      } else {
        celda(i, celda, conNota ? renglon.nota() : Texto.VACIO, true);
      }
    }
    tinta.marca(FIN_FILA);
    if (tinta.largo() >= Tinta.PARA_VACIAR) {
      vaciar();
    }
  }

  private void celda(int i, Celda celda, Texto nota, boolean empiezaCombinada) {
    if (empiezaCombinada) {
      tinta.marca("<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>");
      tinta.marca(Tablillas.parrafo(estilo(tabla.columnas().get(i).tipo())));
    } else {
      tinta.marca(abre[i]);
    }
    if (tabla.columnas().get(i).tipo() == TipoColumna.CONSECUTIVO) {
      tinta.marca("<w:r><w:t>");
      tinta.entero(renglones, 1);
      tinta.marca(".</w:t></w:r>");
    } else {
      medidores[i].agregar(celda.escrito());
      corridas.escribir(celda.texto(), tinta);
    }
    if (!nota.enBlanco()) {
      notas.add(nota);
      cortar();
    }
    tinta.marca(FIN_CELDA);
  }

  private void vaciar() {
    try {
      prensa.comprimir(tinta);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Aquí irá la llamada de una nota, que se escribe al componer. */
  private void cortar() {
    vaciar();
    try {
      segmentos.add(prensa.cortar());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Termina la tabla; ya no se dan más renglones.
   *
   * @throws UncheckedIOException si no se puede escribir
   */
  public Fragmento terminar() {
    cortar();
    return new Fragmento(
        segmentos, notas, vinculos.ids(), filas.filas(), contenidos(), recontador.recuento());
  }

  private List<Contenido> contenidos() {
    for (int i = 0; i < medidores.length; i++) {
      if (tabla.columnas().get(i).tipo() == TipoColumna.CONSECUTIVO) {
        medidores[i].agregar(renglones + ".");
      }
    }
    return Arrays.stream(medidores).map(Contenido.Medidor::contenido).toList();
  }

  @Override
  public void close() {
    prensa.close();
  }
}
