package mx.iecm.informe.regla.cobertura;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;

/**
 * Todo renglón aceptado se imprime, o se dice por qué no: de una tabla que llenaron dos áreas sale
 * una.
 */
record NingunRenglonSePierde(Ficha ficha) implements ReglaDeInforme {

  NingunRenglonSePierde() {
    this(new Ficha("ESP-005", ERROR, INFORME, Fuentes.PROGRAMA));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    return informe.cuadros().stream()
        .filter(c -> c.cuantos() > 0)
        .flatMap(
            c ->
                informe
                    .cuadro(c.tabla())
                    .filter(impreso -> !impreso.area().equals(c.area()))
                    .map(
                        impreso ->
                            ficha
                                .en(
                                    Lugar.hoja(c.hoja().libro(), c.hoja().nombre()),
                                    c.tabla(),
                                    impreso.area(),
                                    c.cuantos())
                                .proponiendo(
                                    "junte los renglones en el libro de " + impreso.area()))
                    .stream());
  }
}
