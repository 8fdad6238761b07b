package mx.iecm.informe.regla.nombre;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.util.Comparator;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.Medicion;
import mx.iecm.informe.regla.OrdenDelInforme;
import mx.iecm.informe.regla.ReglaDeInforme;
import mx.iecm.informe.regla.Situacion;
import mx.iecm.informe.regla.nombre.MedicionDeNombresConSigla.ConSigla;
import mx.iecm.informe.regla.nombre.MedicionDeNombresConSigla.Medida;

/** Una sigla tiene un solo nombre, y un nombre una sola sigla. */
record SiglaDeUnSoloNombre(Ficha ficha) implements ReglaDeInforme {

  SiglaDeUnSoloNombre() {
    this(new Ficha("NOM-003", ADVERTENCIA, INFORME, Fuentes.NOMBRES));
  }

  @Override
  public boolean bastaUnLibro() {
    return true;
  }

  @Override
  public Medicion medir(Situacion situacion) {
    var orden = OrdenDelInforme.de(situacion);
    return orden.seImprime() ? new MedicionDeNombresConSigla(situacion, orden) : Medicion.NINGUNA;
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var nombres = new NombresDeSiglas(ficha, expediente.informe().programa());
    return expediente
        .medidas()
        .deRegla(ficha.id(), Medida.class)
        .flatMap(m -> m.nombres().stream())
        .sorted(Comparator.comparingInt(ConSigla::orden))
        .flatMap(n -> nombres.revisar(n).stream());
  }
}
