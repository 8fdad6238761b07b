package mx.iecm.informe.regla.texto;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.hallazgo.Rastro;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.Medicion;
import mx.iecm.informe.regla.ReglaDeInforme;
import mx.iecm.informe.regla.Situacion;

/** Un renglón no está dos veces: ni en su tabla, ni en otra, ni en la de otra área. */
record RenglonSinRepetir(Ficha ficha) implements ReglaDeInforme {

  RenglonSinRepetir() {
    this(new Ficha("TXT-005", ADVERTENCIA, INFORME, Fuentes.TEXTOS));
  }

  // Lo que se repite en un libro se repite en el informe.
  @Override
  public boolean bastaUnLibro() {
    return true;
  }

  @Override
  public Medicion medir(Situacion situacion) {
    boolean delPrograma =
        situacion.contexto().programa().tabla(situacion.tabla().clave()).isPresent();
    return delPrograma ? new MedicionDeHuellas(situacion) : Medicion.NINGUNA;
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var hojas = expediente.medidas().deRegla(ficha.id(), HuellasDeHoja.class).toList();
    var repetidas = repetidas(hojas);
    if (repetidas.isEmpty()) {
      return Stream.empty();
    }
    var hallazgos = new ArrayList<Hallazgo>();
    var primeros = new HashMap<Long, Origen>();
    for (HuellasDeHoja hoja : hojas) {
      revisar(hoja, repetidas, primeros, hallazgos);
    }
    return hallazgos.stream();
  }

  /** Las que están más de una vez. */
  private static Set<Long> repetidas(List<HuellasDeHoja> hojas) {
    var todas = new long[hojas.stream().mapToInt(HuellasDeHoja::cuantas).sum()];
    int van = 0;
    for (HuellasDeHoja hoja : hojas) {
      hoja.copiar(todas, van);
      van += hoja.cuantas();
    }
    Arrays.sort(todas);
    var repetidas = new HashSet<Long>();
    for (int i = 1; i < todas.length; i++) {
      if (todas[i] == todas[i - 1]) {
        repetidas.add(todas[i]);
      }
    }
    return repetidas;
  }

  private void revisar(
      HuellasDeHoja hoja,
      Set<Long> repetidas,
      Map<Long, Origen> primeros,
      List<Hallazgo> hallazgos) {
    var deEsta = new HashMap<Long, Origen>();
    for (int i = 0; i < hoja.cuantas(); i++) {
      long huella = hoja.huella(i);
      if (repetidas.contains(huella)) {
        var origen = origen(hoja.hoja(), hoja.fila(i));
        var antes = (hoja.enOtras(i) ? primeros : deEsta).putIfAbsent(huella, origen);
        if (antes != null) {
          hallazgos.add(ficha.en(Lugar.de(origen), antes.toString()).de(new Rastro(huella, 0)));
        }
      }
    }
  }

  private static Origen origen(Hoja hoja, int fila) {
    return new Origen(hoja.libro(), hoja.nombre(), hoja.celda(0, fila));
  }
}
