package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.LIMITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Texto;

/**
 * Los textos que las hojas de un libro comparten.
 *
 * <p>Se guardan como bytes seguidos y no como objetos: medio millón de cadenas ocupa lo que su
 * parte del libro y poco más.
 */
final class CadenasCompartidas {

  /** Las de un libro que no tiene. */
  static final CadenasCompartidas NINGUNA = new CadenasCompartidas(0);

  private byte[] bytes;
  private int[] hasta = new int[1024];
  private int cuantas;
  private int usados;
  private final Map<Integer, Texto> ricos = new HashMap<>();
  private final BitSet largas = new BitSet();

  private CadenasCompartidas(int capacidad) {
    bytes = new byte[capacidad];
  }

  static CadenasCompartidas leer(Libro libro) {
    String ruta = libro.indice().cadenas();
    var cadenas = new CadenasCompartidas((int) Math.max(64, libro.tamano(ruta) / 2));
    libro
        .parte(ruta)
        .ifPresent(
            en -> {
              try (en) {
                cadenas.leer(libro, en);
              } catch (XMLStreamException e) {
                throw new XmlDanado(e);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return cadenas;
  }

  private void leer(Libro libro, InputStream en) throws XMLStreamException {
    var xml = Xml.abrir(en);
    var rico = new TextoRico();
    int caracteres = libro.limites().caracteres();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        rico.leerEn(xml);
        if (cuantas == libro.limites().cadenas()) {
          throw new Rechazo(
              LIMITE.variante("cadenas", Lugar.libro(libro.nombre()), libro.limites().cadenas()));
        }
        if (rico.escrito().length() > caracteres) {
          largas.set(cuantas);
          rico.escrito().setLength(caracteres);
        }
        if (rico.conFormato()) {
          ricos.put(cuantas, rico.texto());
        }
        agregar(rico.escrito().toString().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void agregar(byte[] cadena) {
    if (usados + cadena.length > bytes.length) {
      bytes =
          Arrays.copyOf(bytes, Math.max(bytes.length + bytes.length / 2, usados + cadena.length));
    }
    System.arraycopy(cadena, 0, bytes, usados, cadena.length);
    usados += cadena.length;
    if (cuantas == hasta.length) {
      hasta = Arrays.copyOf(hasta, cuantas * 2);
    }
    hasta[cuantas++] = usados;
  }

  /** Dice si hay una cadena de ese índice; una celda que nombra otra es de un libro dañado. */
  boolean tiene(int indice) {
    return indice >= 0 && indice < cuantas;
  }

  /** La cadena de ese índice, que existe. */
  String cadena(int indice) {
    int desde = indice == 0 ? 0 : hasta[indice - 1];
    return new String(bytes, desde, hasta[indice] - desde, StandardCharsets.UTF_8);
  }

  /** La cadena con su aspecto; {@link Texto#VACIO} si no tiene ninguno. */
  Texto rico(int indice) {
    return ricos.isEmpty() ? Texto.VACIO : ricos.getOrDefault(indice, Texto.VACIO);
  }

  /** Dice si la cadena pasaba del límite de caracteres y se recortó. */
  boolean larga(int indice) {
    return largas.get(indice);
  }
}
