package mx.iecm.informe.regla.texto;

import java.io.Serializable;
import mx.iecm.informe.castellano.Palabras;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.Medicion;
import mx.iecm.informe.regla.Situacion;

/** Recuerda la huella de cada renglón de una tabla. */
final class MedicionDeHuellas implements Medicion {

  /** Dos tablas pueden decir «Receso» a la misma hora; un texto así de largo no se repite solo. */
  private static final int LARGO_QUE_DISTINGUE = 40;

  private static final long MEZCLA = 0x9E3779B97F4A7C15L;

  private final Situacion situacion;
  private final TipoColumna[] tipos;
  private final int fecha;
  private final HuellasDeHoja huellas;
  private final Palabras otras = new Palabras();

  MedicionDeHuellas(Situacion situacion) {
    this.situacion = situacion;
    this.tipos =
        situacion.tabla().columnas().stream().map(c -> c.tipo()).toArray(TipoColumna[]::new);
    this.fecha = situacion.tabla().columnaDeFecha();
    this.huellas = new HuellasDeHoja(situacion.hoja());
  }

  @Override
  public void renglon(Renglon renglon) {
    // De un folio repetido responde otra regla; sin su fecha, no se sabe si es otro renglón.
    if (conFolio(renglon) || (fecha >= 0 && renglon.celda(fecha).enBlanco())) {
      return;
    }
    long huella = 0;
    boolean conTexto = false;
    boolean enOtras = false;
    for (int i = 0; i < tipos.length; i++) {
      var celda = renglon.celda(i);
      if (tipos[i] != TipoColumna.CONSECUTIVO && !celda.enBlanco()) {
        huella = Long.rotateLeft(huella ^ huella(renglon, celda, i), 29) * MEZCLA;
        boolean texto = !tipos[i].esDeFechas();
        conTexto |= texto;
        enOtras |= texto && celda.escrito().length() >= LARGO_QUE_DISTINGUE;
      }
    }
    if (conTexto) {
      huellas.agregar(huella, renglon.fila(), enOtras);
    }
  }

  private boolean conFolio(Renglon renglon) {
    for (var columna : situacion.deFolio()) {
      if (!renglon.celda(columna.columna()).enBlanco()) {
        return true;
      }
    }
    return false;
  }

  private long huella(Renglon renglon, Celda celda, int columna) {
    if (tipos[columna] == TipoColumna.TEXTO || tipos[columna] == TipoColumna.TEXTO_LARGO) {
      return situacion.palabras(renglon, columna).resumenConSignos();
    }
    return celda.valor() instanceof Fechas f && f.legibles()
        ? deFechas(f)
        : otras.leer(celda.escrito()).resumenConSignos();
  }

  private static long deFechas(Fechas fechas) {
    long huella = 0;
    for (var tramo : fechas.tramos()) {
      long dias = tramo.inicio().toEpochDay() << 32 ^ tramo.fin().toEpochDay();
      huella = Long.rotateLeft(huella ^ dias, 17) * MEZCLA;
    }
    return huella;
  }

  @Override
  public Serializable medida() {
    return huellas.justas();
  }
}
