package mx.iecm.informe.trabajo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.origen.DocumentoAjeno;
import mx.iecm.informe.origen.DocumentoEmitido;
import mx.iecm.informe.origen.Marca;
import mx.iecm.informe.origen.Procedencia;
import mx.iecm.informe.origen.Procedencia.Lugar;
import mx.iecm.informe.origen.Procedencia.Parte;

/** Busca en un documento, y si se dan en sus libros, de dónde sale lo que dice. */
public final class Rastreo {

  private final DocumentoEmitido documento;
  private final Procedencia procedencia;
  private final LibrosALaMano libros;

  /**
   * El rastreo de un documento.
   *
   * @param libros la carpeta del caso, si se tiene
   * @throws DocumentoAjeno si el documento no lleva procedencia
   */
  public Rastreo(DocumentoEmitido documento, Optional<Path> libros, Limites limites)
      throws DocumentoAjeno {
    this.documento = documento;
    this.procedencia = documento.procedencia();
    this.libros = new LibrosALaMano(procedencia, libros, limites);
  }

  /** Lo que el documento lleva consigo. */
  public Procedencia procedencia() {
    return procedencia;
  }

  /** El rastro de una cifra. */
  public Rastro.DeCifra cifra(Procedencia.DeCifra cifra) throws IOException, DocumentoAjeno {
    var marcas = procedencia.marcas(Marca.Clase.CIFRA, cifra.clave());
    var ahora = documento.textos(marcas.stream().map(Marca::nombre).collect(Collectors.toSet()));
    var menciones =
        marcas.stream()
            .map(
                m ->
                    new Rastro.Mencion(m.nombre(), m.escrito(), ahora.getOrDefault(m.nombre(), "")))
            .toList();
    var hojas = new ArrayList<HojaVista>();
    for (Lugar lugar : cifra.lugares()) {
      hojas.add(libros.ver(lugar));
    }
    return new Rastro.DeCifra(cifra, suma(cifra), menciones, hojas);
  }

  /** La cuenta con los valores de las otras cifras, si todas están en este informe. */
  private String suma(Procedencia.DeCifra cifra) {
    var valores = new ArrayList<String>();
    for (String pieza : cifra.igualA().split(" ")) {
      boolean signo = pieza.equals("+") || pieza.equals("-");
      String clave = pieza.startsWith("-") && !signo ? pieza.substring(1) : pieza;
      var otra = procedencia.cifra(clave);
      if (!signo && otra.isEmpty()) {
        return cifra.igualA();
      }
      valores.add(
          otra.map(o -> pieza.replace(clave, Numeros.enCifras(new BigDecimal(o.valor()))))
              .orElse(pieza));
    }
    return cifra.igualA() + " = " + String.join(" ", valores);
  }

  /** El rastro de un renglón impreso, desde 1; vacío si la tabla no tiene tantos. */
  public Optional<Rastro.DeRenglon> renglon(Procedencia.DeTabla tabla, long numero)
      throws IOException, DocumentoAjeno {
    long anteriores = 0;
    for (Parte parte : tabla.partes()) {
      OptionalInt fila =
          parte.impresa() ? parte.filas().fila(numero - anteriores) : OptionalInt.empty();
      if (fila.isPresent()) {
        return Optional.of(renglon(tabla, numero, parte, fila.getAsInt()));
      }
      anteriores += parte.impresa() ? parte.filas().cuantas() : 0;
    }
    return Optional.empty();
  }

  private Rastro.DeRenglon renglon(Procedencia.DeTabla tabla, long numero, Parte parte, int fila)
      throws IOException, DocumentoAjeno {
    var marcas = procedencia.marcas(Marca.Clase.TABLA, tabla.clave());
    var impreso =
        marcas.isEmpty() ? List.<String>of() : documento.renglon(marcas.get(0).nombre(), numero);
    var celdas = new ArrayList<Rastro.Celda>();
    for (int i = 0; i < parte.columnas().size(); i++) {
      var columna = parte.columnas().get(i);
      celdas.add(
          new Rastro.Celda(
              columna.encabezado(),
              columna.letras().isEmpty() ? "" : columna.letras() + fila,
              i < impreso.size() ? impreso.get(i) : ""));
    }
    String direcciones =
        celdas.stream()
            .map(Rastro.Celda::direccion)
            .filter(d -> !d.isEmpty())
            .collect(Collectors.joining(" "));
    var hoja = libros.ver(new Lugar(parte.libro(), parte.hoja(), direcciones));
    return new Rastro.DeRenglon(tabla, numero, fila, parte, celdas, hoja);
  }
}
