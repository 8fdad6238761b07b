package mx.iecm.informe.trabajo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.iecm.informe.modelo.Acuerdo;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.Filas;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.origen.Procedencia;
import mx.iecm.informe.origen.Procedencia.Asunto;
import mx.iecm.informe.origen.Procedencia.Columna;
import mx.iecm.informe.origen.Procedencia.DeCifra;
import mx.iecm.informe.origen.Procedencia.DeTabla;
import mx.iecm.informe.origen.Procedencia.Emitido;
import mx.iecm.informe.origen.Procedencia.LibroUsado;
import mx.iecm.informe.origen.Procedencia.Lugar;
import mx.iecm.informe.origen.Procedencia.Parte;

/** Reúne de dónde sale lo que el documento de un caso dice. */
final class ProcedenciaDelCaso {

  private final Informe informe;
  private final Lecturas lecturas;
  private final CalculoEnPalabras calculo;

  /** Lo que las lecturas saben de las filas de cada cuadro. */
  interface Lecturas {

    /** Las que se imprimen, en su orden. */
    Filas impresas(Cuadro cuadro);

    /** Las que se imprimen y no se cuentan, porque son de otro periodo. */
    Filas sinContar(Cuadro cuadro);
  }

  private ProcedenciaDelCaso(Informe informe, Lecturas lecturas) {
    this.informe = informe;
    this.lecturas = lecturas;
    this.calculo = new CalculoEnPalabras(informe.programa());
  }

  static Procedencia de(Informe informe, Manifiesto manifiesto, Lecturas lecturas) {
    var armado = new ProcedenciaDelCaso(informe, lecturas);
    var emision =
        new Emitido(
            manifiesto.version(),
            manifiesto.plantilla(),
            informe.programa().organo().nombre(),
            informe.emision().periodo().clave(),
            manifiesto.borrador());
    var libros =
        Stream.concat(manifiesto.libros().stream(), manifiesto.acompanantes().stream())
            .map(l -> new LibroUsado(l.nombre(), l.sha256(), l.bytes()))
            .toList();
    return new Procedencia(
        emision, libros, armado.cifras(), armado.tablas(), armado.asuntos(), List.of());
  }

  private List<DeCifra> cifras() {
    var cifras = new ArrayList<DeCifra>();
    for (DefinicionDeCifra definicion : informe.programa().cifras()) {
      informe.cifra(definicion.clave()).map(c -> cifra(definicion, c)).ifPresent(cifras::add);
    }
    return cifras;
  }

  private DeCifra cifra(DefinicionDeCifra definicion, Cifra cifra) {
    var medidos = calculo.tablas(definicion.fuente());
    return new DeCifra(
        cifra.clave(),
        definicion.descripcion(),
        cifra.valor().toPlainString(),
        calculo.expresion(definicion.fuente()),
        calculo.enPalabras(definicion.fuente()),
        cifra.fuente(),
        CalculoEnPalabras.igualA(definicion),
        medidos.isEmpty()
            ? LugaresJuntos.de(cifra.origenes())
            : medidos.stream().flatMap(t -> medido(t, definicion)).toList());
  }

  /** Las celdas de una tabla que se midieron: las de la columna o, si se cuentan filas, enteras. */
  private Stream<Lugar> medido(String clave, DefinicionDeCifra definicion) {
    var tabla = informe.programa().tabla(clave);
    return informe.cuadro(clave).filter(c -> c.cuantos() > 0 && tabla.isPresent()).stream()
        .map(
            cuadro -> {
              var contadas = lecturas.impresas(cuadro).menos(lecturas.sinContar(cuadro));
              int columna = tabla.get().columna(calculo.encabezado(definicion.fuente()));
              return new Lugar(
                  cuadro.hoja().libro(), cuadro.hoja().nombre(), celdas(cuadro, columna, contadas));
            });
  }

  private static String celdas(Cuadro cuadro, int columna, Filas filas) {
    var letras = cuadro.hoja().columnas();
    if (columna >= 0 && !letras.get(columna).isEmpty()) {
      return filas.enColumna(letras.get(columna));
    }
    var enOrden =
        letras.stream().filter(l -> !l.isEmpty()).sorted(LugaresJuntos.POR_COLUMNA).toList();
    return enOrden.isEmpty()
        ? filas.enColumna("A")
        : filas.enColumnas(enOrden.get(0), enOrden.get(enOrden.size() - 1));
  }

  private List<DeTabla> tablas() {
    return informe
        .programa()
        .tablas()
        .map(t -> new DeTabla(t.clave(), t.hoja(), partes(t)))
        .filter(t -> !t.partes().isEmpty())
        .toList();
  }

  private List<Parte> partes(Tabla tabla) {
    var impreso = informe.cuadro(tabla.clave());
    return informe.cuadros().stream()
        .filter(c -> c.tabla().equals(tabla.clave()) && c.cuantos() > 0)
        .map(c -> parte(tabla, c, impreso.filter(c::equals).isPresent()))
        .toList();
  }

  private Parte parte(Tabla tabla, Cuadro cuadro, boolean impresa) {
    var columnas = new ArrayList<Columna>();
    for (int i = 0; i < tabla.columnas().size(); i++) {
      String letras = cuadro.hoja().columnas().get(i);
      columnas.add(new Columna(tabla.columnas().get(i).encabezado(), letras));
    }
    return new Parte(
        cuadro.area(),
        cuadro.hoja().libro(),
        cuadro.hoja().nombre(),
        impresa,
        lecturas.impresas(cuadro),
        columnas);
  }

  private List<Asunto> asuntos() {
    var asuntos = new ArrayList<Asunto>();
    informe.sesiones().forEach(s -> asuntos.add(asunto("sesion", s.clave(), s.origen())));
    for (Acuerdo acuerdo : informe.acuerdos()) {
      String folio = acuerdo.soloPresentado() ? "" : acuerdo.folio();
      asuntos.add(asunto("acuerdo", folio, acuerdo.origen()));
    }
    for (var resultado : informe.resultados()) {
      resultado
          .pendientes()
          .forEach(p -> asuntos.add(asunto("pendiente", resultado.linea(), p.origen())));
    }
    return asuntos;
  }

  private static Asunto asunto(String clase, String clave, Origen origen) {
    return new Asunto(clase, clave, new Lugar(origen.libro(), origen.hoja(), origen.celda()));
  }
}
