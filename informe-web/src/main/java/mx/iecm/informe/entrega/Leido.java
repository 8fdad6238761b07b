package mx.iecm.informe.entrega;

import java.util.List;
import mx.iecm.informe.acuse.AcuseDeRecibo;
import mx.iecm.informe.caso.LibroRevisado;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.Programa;

/**
 * Lo que se sabe de un libro después de leerlo.
 *
 * @param hallado lo que se halló
 * @param tablas las del programa que trae
 * @param cifras las que declara
 */
record Leido(Hallado hallado, List<AcuseDeRecibo.Tabla> tablas, List<AcuseDeRecibo.Cifra> cifras) {

  Leido {
    tablas = List.copyOf(tablas);
    cifras = List.copyOf(cifras);
  }

  static Leido de(LibroRevisado revisado, Programa programa) {
    var tablas =
        revisado.tablas().stream()
            .map(c -> new AcuseDeRecibo.Tabla(c.tabla(), c.hoja().nombre(), c.cuantos()))
            .toList();
    var cifras =
        revisado.cifras().stream()
            .map(
                c ->
                    new AcuseDeRecibo.Cifra(
                        c.clave(), descripcion(programa, c.clave()), c.valor().toPlainString()))
            .toList();
    return new Leido(Hallado.de(revisado.hallazgos()), tablas, cifras);
  }

  private static String descripcion(Programa programa, String clave) {
    return programa.cifras().stream()
        .filter(d -> d.clave().equals(clave))
        .map(DefinicionDeCifra::descripcion)
        .findFirst()
        .orElse("");
  }

  /** El acuse que le corresponde a una entrega ya asentada. */
  AcuseDeRecibo acuse(Entrega entrega) {
    var area = entrega.area();
    var periodo = area.periodo();
    var cuentas = hallado.cuentas();
    return new AcuseDeRecibo(
        entrega.folio(),
        new AcuseDeRecibo.Entrega(periodo.organo(), periodo.nombre(), area.siglas(), area.nombre()),
        new AcuseDeRecibo.Recepcion(
            entrega.recibidaEn().atZone(Zona.ES).toOffsetDateTime(),
            entrega.recibidaPor(),
            entrega.puntualidad(),
            entrega.motivo()),
        new AcuseDeRecibo.Libro(entrega.nombre(), entrega.sha256(), entrega.archivo().tamano()),
        tablas,
        cifras,
        new AcuseDeRecibo.Hallados(cuentas.errores(), cuentas.advertencias(), cuentas.notas()));
  }
}
