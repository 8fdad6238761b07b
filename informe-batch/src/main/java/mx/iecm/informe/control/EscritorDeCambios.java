package mx.iecm.informe.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.iecm.informe.comparacion.Alineacion;
import mx.iecm.informe.comparacion.Parecido;
import mx.iecm.informe.documento.Lectura.Casilla;
import mx.iecm.informe.documento.Lectura.Cuadricula;
import mx.iecm.informe.documento.Lectura.Fila;
import mx.iecm.informe.documento.Lectura.Parrafo;
import mx.iecm.informe.documento.Lectura.Pieza;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.xml.Tinta;

/**
 * Escribe el cuerpo del documento con sus cambios: párrafos y filas que se agregan o se quitan
 * enteros, y palabras dentro de los que siguen.
 *
 * <p>Un párrafo nunca se agrega ni se quita justo antes de una tabla que se queda: lo que la
 * precede es su rótulo, que vive con ella. Sin eso, al rechazarlo quedaría un párrafo en blanco,
 * porque no hay otro con que juntarlo.
 */
final class EscritorDeCambios {

  private static final String FIN_PARRAFO = "</w:p>";

  private final Tinta tinta;
  private final Registro registro;
  private final Parecido parecido = new Parecido();
  private final Map<String, Integer> numeraciones = new LinkedHashMap<>();

  EscritorDeCambios(Registro registro, Tinta tinta) {
    this.registro = registro;
    this.tinta = tinta;
  }

  void escribir(List<Pieza> antes, List<Pieza> ahora) {
    for (var par : Alineacion.de(antes, ahora, this::parecido)) {
      if (par.enAmbas()) {
        cambiada(antes.get(par.antes()), ahora.get(par.ahora()));
      } else if (par.antes() >= 0) {
        entera(antes.get(par.antes()), Marca.QUITADO);
      } else {
        entera(ahora.get(par.ahora()), Marca.AGREGADO);
      }
    }
  }

  /** Cuántas tablas con consecutivo hay: cada una lleva su propia numeración. */
  int numeraciones() {
    return numeraciones.size();
  }

  private double parecido(Pieza a, Pieza b) {
    if (a instanceof Parrafo p && b instanceof Parrafo q) {
      boolean mismo = p.estilo().equals(q.estilo());
      return mismo ? parecido.entre(p.texto().escrito(), q.texto().escrito()) : 0;
    }
    if (a instanceof Cuadricula c && b instanceof Cuadricula d) {
      return c.clave().equals(d.clave()) && encabezados(c).equals(encabezados(d)) ? 1 : 0;
    }
    return 0;
  }

  private static List<Fila> encabezados(Cuadricula cuadricula) {
    return cuadricula.filas().stream().filter(Fila::encabezado).toList();
  }

  private void cambiada(Pieza antes, Pieza ahora) {
    if (antes instanceof Parrafo p && ahora instanceof Parrafo q) {
      parrafo(q.estilo(), "", Tramo.de(p.texto(), q.texto()), Marca.IGUAL);
    } else if (antes instanceof Cuadricula c && ahora instanceof Cuadricula d) {
      cuadricula(c, d);
    }
  }

  private void entera(Pieza pieza, Marca marca) {
    if (pieza instanceof Parrafo p) {
      parrafo(p.estilo(), "", Tramo.de(p.texto(), marca), marca);
    } else if (pieza instanceof Cuadricula c) {
      var rotulo = c.rotulo();
      parrafo(rotulo.estilo(), "", Tramo.de(rotulo.texto(), marca), marca);
      abrir(c);
      c.filas().forEach(f -> fila(c, f, marca));
      tinta.marca("</w:tbl>");
    }
  }

  private void parrafo(String estilo, String propiedades, List<Tramo> tramos, Marca marca) {
    tinta.marca("<w:p><w:pPr><w:pStyle w:val=\"" + estilo + "\"/>" + propiedades);
    if (marca != Marca.IGUAL) {
      tinta.xml("<w:rPr>" + registro.vacio(marca) + "</w:rPr>");
    }
    tinta.marca("</w:pPr>");
    tramos.forEach(t -> tramo(t, marca != Marca.IGUAL));
    tinta.marca(FIN_PARRAFO);
  }

  private void tramo(Tramo tramo, boolean entero) {
    tinta.xml(registro.abre(tramo.marca(), entero));
    Corrida.escribir(tramo.palabra(), tramo.marca() == Marca.QUITADO, tinta);
    tinta.marca(registro.cierra(tramo.marca()));
  }

  private void cuadricula(Cuadricula antes, Cuadricula ahora) {
    var tramos = Tramo.de(antes.rotulo().texto(), ahora.rotulo().texto());
    parrafo(ahora.rotulo().estilo(), "", tramos, Marca.IGUAL);
    abrir(ahora);
    for (var par : Alineacion.de(antes.filas(), ahora.filas(), this::parecidas)) {
      if (par.enAmbas()) {
        fila(ahora, antes.filas().get(par.antes()), ahora.filas().get(par.ahora()));
      } else if (par.antes() >= 0) {
        fila(antes, antes.filas().get(par.antes()), Marca.QUITADO);
      } else {
        fila(ahora, ahora.filas().get(par.ahora()), Marca.AGREGADO);
      }
    }
    tinta.marca("</w:tbl>");
  }

  private double parecidas(Fila a, Fila b) {
    if (a.encabezado() || b.encabezado()) {
      return 0;
    }
    if (!a.clave().isEmpty() && !b.clave().isEmpty()) {
      return a.clave().equals(b.clave()) ? 1 : 0;
    }
    return parecido.entre(leida(a), leida(b));
  }

  private static String leida(Fila fila) {
    var textos = new ArrayList<String>();
    fila.casillas().forEach(c -> textos.add(c.texto().escrito()));
    return String.join(" ", textos);
  }

  private void abrir(Cuadricula cuadricula) {
    int columnas = cuadricula.filas().get(0).casillas().stream().mapToInt(Casilla::columnas).sum();
    tinta.marca(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TablaInforme\"/><w:tblW w:w=\"5000\""
            + " w:type=\"pct\"/></w:tblPr><w:tblGrid>");
    tinta.marca("<w:gridCol w:w=\"%d\"/>".formatted(9000 / columnas).repeat(columnas));
    tinta.marca("</w:tblGrid>");
  }

  private void fila(Cuadricula cuadricula, Fila fila, Marca marca) {
    abrir(fila, marca);
    for (Casilla casilla : fila.casillas()) {
      casilla(cuadricula, fila, casilla, Tramo.de(casilla.texto(), marca), marca);
    }
    tinta.marca("</w:tr>");
  }

  private void fila(Cuadricula cuadricula, Fila antes, Fila ahora) {
    abrir(ahora, Marca.IGUAL);
    for (int i = 0; i < ahora.casillas().size(); i++) {
      Casilla casilla = ahora.casillas().get(i);
      Texto decia = antes.casillas().get(i).texto();
      casilla(cuadricula, ahora, casilla, Tramo.de(decia, casilla.texto()), Marca.IGUAL);
    }
    tinta.marca("</w:tr>");
  }

  private void abrir(Fila fila, Marca marca) {
    String encabezado = fila.encabezado() ? "<w:tblHeader/>" : "";
    tinta.xml("<w:tr><w:trPr><w:cantSplit/>" + encabezado + registro.vacio(marca) + "</w:trPr>");
  }

  private void casilla(
      Cuadricula cuadricula, Fila fila, Casilla casilla, List<Tramo> tramos, Marca marca) {
    tinta.marca("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/>");
    if (casilla.columnas() > 1) {
      tinta.marca("<w:gridSpan w:val=\"" + casilla.columnas() + "\"/>");
    }
    tinta.marca("</w:tcPr>");
    String estilo = fila.encabezado() ? "CeldaEncabezado" : "Celda";
    String numero = casilla.consecutivo() ? numeracion(cuadricula) : "";
    parrafo(estilo, numero, tramos, marca);
    tinta.marca("</w:tc>");
  }

  private String numeracion(Cuadricula cuadricula) {
    int siguiente = numeraciones.size() + Numeracion.PRIMERA;
    int cual = numeraciones.computeIfAbsent(cuadricula.clave(), c -> siguiente);
    return "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + cual + "\"/></w:numPr>";
  }
}
